// A row as JSON, the same text from both engines: booleans are 0 and 1, bytes are {"base64": "…"}.
#pragma once
#include <string>

#include "platform/storage/work.hpp"

namespace luoshi::storage {

std::string json_array(const Row& row);
std::string json_object(const Row& row);

}  // namespace luoshi::storage
