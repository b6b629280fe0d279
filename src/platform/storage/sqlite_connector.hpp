#pragma once
#include "platform/storage/connected_storage.hpp"

namespace luoshi::storage {

// Takes the right to write to the file (writer_lock.hpp) unless the options say read only.
std::unique_ptr<Connector> sqlite_connector(std::string path, const Options& options);

}  // namespace luoshi::storage
