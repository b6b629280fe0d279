luoshi_uses(foundation platform/crypto platform/access PkgConfig::sqlite3 PkgConfig::libpq PkgConfig::zlib)
