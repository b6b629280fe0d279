// fees/refunds: rights to money back, and the payments that fulfil them. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/refunds/ids.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/permissions.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::refunds {

// ---- for later rooms: no permission is asked, the caller has asked its own

// Events (outbox): refunds.right_arisen {county, school, pupil, right, amount_fen} (of a relief) · refunds.rights_arisen {county, school, plan, rights,
// amount_fen} (of a settlement, one for all its pupils) · refunds.paid {county, school, pupil, refund, amount_fen} ·
// refunds.failed {county, school, pupil, refund, reason}

// Keys for foreign keys from later rooms: refund_right (county, id, amount_fen) · refund (county, id, school, amount_fen).

std::span<const http::Route> routes();

}  // namespace luoshi::fees::refunds
