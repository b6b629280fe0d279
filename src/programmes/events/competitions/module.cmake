luoshi_uses(foundation platform/crypto platform/draw platform/access platform/storage platform/http platform/jobs platform/files platform/documents org identity rules notices scoring programmes/lines)
target_compile_definitions(luoshi_programmes_events_competitions PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
