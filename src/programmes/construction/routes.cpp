#include "programmes/construction/api.hpp"

namespace luoshi::programmes::construction {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::programmes::construction
