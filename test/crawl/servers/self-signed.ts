/** A certificate that nobody has signed, for 127.0.0.1, and its key: good for tests of refusal and for nothing else. */
export const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHEhZjGickXfxfbOD
HkwZ8d4fS1JJy1Vip0qRMuYPgXehRANCAAT4zBSMtNNaW4ZfmjwhrUuC/artjITM
CWUtjFCPyH3/TFPinqdhvfAnBemVvLQy+HF8XwaowZdzPTldnSMfyqFn
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBjzCCATagAwIBAgIUbcSGSQjs3lDHPbkbg8TR5ABnpxkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjAwMTY0MVoYDzIxMjYxMDI5
MDAxNjQxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT4zBSMtNNaW4ZfmjwhrUuC/artjITMCWUtjFCPyH3/TFPinqdhvfAn
BemVvLQy+HF8XwaowZdzPTldnSMfyqFno2QwYjAdBgNVHQ4EFgQUlwn/Sunl+RO6
pa7g8S+g4aRM7KswHwYDVR0jBBgwFoAUlwn/Sunl+RO6pa7g8S+g4aRM7KswDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC
ICKhiFt3l2gd5LmaoVokSF0ZdA1W4QMA65wBa6Ajpje1AiBIxRDnHUC4UtQD+CHc
KIoloyNCkI4TnsauYp2IxAvIPg==
-----END CERTIFICATE-----`,
}
