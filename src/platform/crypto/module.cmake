luoshi_uses(foundation PkgConfig::openssl PkgConfig::libargon2)
