#pragma once
#include <boost/describe.hpp>

namespace luoshi::storage {

enum class Engine { sqlite, postgresql };
BOOST_DESCRIBE_ENUM(Engine, sqlite, postgresql)

}  // namespace luoshi::storage
