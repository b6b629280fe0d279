// reporting: indicators defined once, live, frozen, drilled into; the province on one page. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "reporting/ids.hpp"
#include "reporting/permissions.hpp"

namespace luoshi::reporting {

// ---- for other modules: no permission is asked, the caller has asked its own


std::span<const http::Route> routes();

}  // namespace luoshi::reporting
