luoshi_uses(foundation platform/crypto platform/draw platform/access platform/storage platform/http platform/jobs org identity programmes/lines programmes/calls programmes/review/conflicts programmes/review/experts)
target_compile_definitions(luoshi_programmes_review_panels PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
