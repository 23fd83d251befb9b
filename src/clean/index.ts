export { cleanPage } from './clean-page.js'
export { urlIdentity } from './url-identity.js'
