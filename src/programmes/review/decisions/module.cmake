luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/documents org programmes/lines programmes/calls programmes/review/selection)
