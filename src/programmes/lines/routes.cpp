#include "programmes/lines/api.hpp"

namespace luoshi::programmes::lines {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::programmes::lines
