luoshi_uses(foundation platform/access platform/crypto platform/log platform/storage platform/documents
            Boost::url PkgConfig::openssl PkgConfig::libbrotlienc PkgConfig::zlib)
