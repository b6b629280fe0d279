#pragma once
#include "platform/storage/connected_storage.hpp"

namespace luoshi::storage {

std::unique_ptr<Connector> postgresql_connector(std::string url);

}  // namespace luoshi::storage
