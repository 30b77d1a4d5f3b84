export default {
  i18n: {localeConfigs: {en: {label: 'English'}}},
  themeConfig: {
    navbar: {
      title: 'Runbooks',
      items: [
        {to: '/catalogue', html: 'x', position: 'left'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
  },
};
