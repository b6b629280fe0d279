#include "fees/exemptions/api.hpp"

namespace luoshi::fees::exemptions {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::exemptions
