#include "fees/journal/api.hpp"

namespace luoshi::fees::journal {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::journal
