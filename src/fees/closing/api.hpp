// fees/closing: the close of a term: settlement of all, what does not fit, statement of account, lock. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/closing/ids.hpp"
#include "fees/closing/permissions.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::closing {

// ---- for later rooms: no permission is asked, the caller has asked its own


std::span<const http::Route> routes();

}  // namespace luoshi::fees::closing
