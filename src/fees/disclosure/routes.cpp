#include "fees/disclosure/api.hpp"

namespace luoshi::fees::disclosure {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::disclosure
