export default {
  i18n: {localeConfigs: {en: {label: 'English'}}},
  themeConfig: {
    navbar: {
      title: 'Runbooks',
      items: [
        {to: '/catalogue', label: 'Procedures', position: 'left'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
  },
};
