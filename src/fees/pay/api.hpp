// fees/pay: teachers' and managers' pay, outside persons and bodies, and every other spending. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/pay/ids.hpp"
#include "fees/pay/permissions.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::pay {

// ---- for later rooms: no permission is asked, the caller has asked its own


std::span<const http::Route> routes();

}  // namespace luoshi::fees::pay
