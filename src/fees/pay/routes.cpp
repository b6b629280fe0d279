#include "fees/pay/api.hpp"

namespace luoshi::fees::pay {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::pay
