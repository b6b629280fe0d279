luoshi_uses(foundation platform/crypto platform/access platform/storage platform/files platform/jobs platform/documents platform/http
            org notices/reading)
target_compile_definitions(luoshi_notices PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
