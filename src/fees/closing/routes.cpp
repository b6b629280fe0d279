#include "fees/closing/api.hpp"

namespace luoshi::fees::closing {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::closing
