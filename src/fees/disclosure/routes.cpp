#include "fees/disclosure/api.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::fees::disclosure {
namespace {

using http::get;
using http::post;

const http::Route rows[] = {
    get<&preview_notice>("/api/fees/plans/{plan}/notice-preview", "previewFeeNotice", permissions::read),
    post<&publish_notice>("/api/fees/notices", "publishFeeNotice", permissions::publish),
    get<&show_notice>("/api/fees/notices/{id}", "showFeeNotice", permissions::read),
    post<&withdraw_notice>("/api/fees/notices/{id}/withdraw", "withdrawFeeNotice", permissions::publish),
    get<&find_notices>("/api/fees/schools/{school}/notices", "findFeeNotices", permissions::read),
    get<&compare_prices>("/api/fees/prices", "compareFeePrices", permissions::read),
    get<&ask_price_help>("/api/fees/price-help", "askPriceHelp", permissions::read),

    get<&find_public_notices>("/api/public/fee-notices", "findPublicFeeNotices", public_access),
    get<&find_school_notices>("/api/public/schools/{school}/fee-notices", "findSchoolFeeNotices", public_access),
    get<&show_public_notice>("/api/public/fee-notices/{id}", "showPublicFeeNotice", public_access),
    get<&print_notice>("/api/public/fee-notices/{id}/pdf", "printFeeNotice", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::disclosure
