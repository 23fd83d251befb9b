/** The scheme whose models are counted by district and year. */
export const mainTopic = 'Dân vận khéo'
