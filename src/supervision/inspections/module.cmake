luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs org platform/draw platform/files identity rules supervision/checks supervision/complaints)
