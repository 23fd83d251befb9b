import { showCards } from './article-cards.js'
import { foldOnPhones } from './fold-on-phones.js'
import { submitAtOnce } from './instant-forms.js'
import { runByKeys } from './query-keys.js'
import { decideByKeys } from './review-keys.js'

// Every page works without this script: what it adds is speed and ease.
document.documentElement.classList.add('scripted')
foldOnPhones()
submitAtOnce()
showCards()
decideByKeys()
runByKeys()
