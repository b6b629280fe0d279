// fees/disclosure: the published fee notices of a school: what may be charged at all. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/disclosure/ids.hpp"
#include "fees/disclosure/permissions.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::disclosure {

// ---- for later rooms: no permission is asked, the caller has asked its own

struct NoticeLine {
    std::string item;  // "base", or the id of a special course
    int grade = 0;
    Money price;
    bool by_day = false;  // the price of a day, else of a lesson
};
struct Notice {
    NoticeId id;
    PlanId plan;
    int version = 0;
    Instant published_at;
    std::vector<NoticeLine> lines;  // by item and grade
};
// The newest version published at or before that instant, unless it was withdrawn by then (an older one does not come back): what may be billed.
std::optional<Notice> standing_notice(Work& work, std::string_view county, PlanId plan, Instant at);

// Which receipt the newest notice of a plan promises, as the rule receipt.kind calls it ("fiscal", "tax"). A withdrawn one counts too: what families were told holds
// until they are told something else. Nothing: none was published, or it does not say.
std::optional<std::string> published_receipt(Work& work, std::string_view county, PlanId plan);

// Keys for foreign keys from later rooms: fee_notice (county, id), (county, id, plan, published_at) · fee_notice_line (county, notice, item, grade,
// price_fen).

// Events (outbox): disclosure.published {county, school, plan, notice} · disclosure.withdrawn {the same}

// How people outside write the address of this house (the setting http.public-url): what the QR codes say. Set once, before the first request.
void use_address(std::string address);

std::span<const http::Route> routes();

}  // namespace luoshi::fees::disclosure
