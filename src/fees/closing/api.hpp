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
#include "org/api.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::closing {

// ---- for later rooms: no permission is asked, the caller has asked its own

// Schools that have ended while their books still hold money: of the office of the school that goes on, and of the county. Thirty days after the end they are late.
std::vector<Waiting> waiting(Work& work);
// What stands against closing a school: its books still hold money of families.
std::vector<org::BodyHolding> money_ahead(Work& work, const org::BodyAhead& ahead);

std::span<const http::Route> routes();

}  // namespace luoshi::fees::closing
