#include "supervision/inspections/api.hpp"

namespace luoshi::supervision::inspections {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::supervision::inspections
