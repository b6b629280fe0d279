luoshi_uses(foundation PkgConfig::spdlog)
