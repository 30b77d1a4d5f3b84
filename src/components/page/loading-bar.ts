import nprogress from 'nprogress';

// The host's bar for a page that is slow to come. Its own markup has a role that does not exist.
nprogress.configure({barSelector: '.bar', template: '<div class="bar"><div class="peg"></div></div>'});
