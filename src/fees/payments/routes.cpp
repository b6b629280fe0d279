#include "fees/payments/online.hpp"
#include "fees/payments/use_cases.hpp"
#include "platform/http/rows.hpp"
#include "platform/log/log.hpp"

namespace luoshi::fees::payments {
namespace {

using http::get;
using http::post;
using http::upload;

struct WeChatNotice {
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(WeChatNotice, (), (upload))

// The notice is signed over its raw bytes and its headers say by whom: nothing of it is decoded before that is proved, and the county to write in is
// what the proved notice names.
Result<http::Call> decode_notice(const http::Request& request) {
    const auto proved = std::make_shared<std::optional<ProvedNotice>>();
    http::Call call;
    call.look = [headers = request.headers, body = request.body, proved](Work& work) -> Result<std::string> {
        auto notice = prove_notice(work, headers, body);
        if (!notice) {
            log::warning("wechat-notice-refused", {{"slug", notice.error().slug}});
            return notice.error();
        }
        auto county = notice->county;
        proved->emplace(std::move(*notice));
        return county;
    };
    call.invoke = [proved](Work& work) -> Result<http::Response> {
        const auto taken = take_notice(work, proved->value());
        if (!taken) {
            log::warning("wechat-notice-refused", {{"slug", taken.error().slug}});
            return taken.error();
        }
        http::Response response;
        response.status = 204;
        return response;
    };
    return call;
}

constexpr http::Route notice_row{http::Verb::post,        "/api/payments/wechat/notices", "takeWeChatNotice", public_access,
                                 http::Opens::write_work, &decode_notice,                 &http::describe_row<WeChatNotice, Nothing, http::Source::file>,
                                 true,                    http::Rate::usual};

// Families: signed_in, because their right hangs on the child they are bound to; the use cases hide everything else (404).
const http::Route rows[] = {
    get<&find_payments>("/api/payments/schools/{school}/payments", "findPayments", permissions::read),
    get<&show_payment>("/api/payments/schools/{school}/payments/{id}", "showPayment", permissions::read),
    post<&take_payment>("/api/payments", "takePayment", permissions::take),
    get<&find_open_bills>("/api/payments/schools/{school}/open-bills", "findOpenBills", permissions::read),
    get<&show_unknown_money>("/api/payments/schools/{school}/unknown", "showUnknownMoney", permissions::read),
    post<&match_payment>("/api/payments/{payment}/matches", "matchPayment", permissions::take),
    post<&take_back_match>("/api/payments/matches/{share}/take-back", "takeBackMatch", permissions::take),
    post<&hand_back_money>("/api/payments/{payment}/hand-back", "handBackMoney", permissions::take),
    post<&end_parked_return>("/api/payments/returns/{id}/end", "endParkedReturn", permissions::take),
    post<&settle_as_booked>("/api/payments/{payment}/booked-before", "settleAsBooked", permissions::take),
    post<&reverse_payment>("/api/payments/{payment}/reverse", "reversePayment", permissions::take),
    post<&reverse_banking>("/api/payments/bankings/{id}/reverse", "reverseBanking", permissions::take),
    upload<&preview_statement>("/api/payments/schools/{school}/statements/preview", "previewStatement", permissions::take),
    upload<&import_statement>("/api/payments/schools/{school}/statements", "importStatement", permissions::take),
    post<&issue_receipt>("/api/payments/{payment}/receipts", "issueReceipt", permissions::take),
    post<&void_receipt>("/api/payments/receipts/{id}/void", "voidReceipt", permissions::take),
    post<&print_receipt>("/api/payments/receipts/{id}/print", "printReceipt", permissions::take),
    get<&find_receipts>("/api/payments/schools/{school}/receipts", "findReceipts", permissions::read),
    get<&show_receipt>("/api/payments/schools/{school}/receipts/{id}", "showReceipt", permissions::read),
    get<&show_till>("/api/payments/schools/{school}/till", "showTill", permissions::read),
    post<&bank_money>("/api/payments/schools/{school}/bankings", "bankMoney", permissions::take),
    get<&find_merchant_days>("/api/payments/merchants", "findMerchantDays", permissions::payee),
    post<&enter_payee>("/api/payments/schools/{school}/payee", "enterPayee", permissions::payee),

    post<&ask_about_orders>("/api/payments/schools/{school}/ask-orders", "askAboutOrders", permissions::take),

    get<&show_family_money>("/api/payments/children", "showFamilyMoney", signed_in),
    get<&show_family_receipt>("/api/payments/children/{pupil}/receipts/{id}", "showFamilyReceipt", signed_in),
    http::post_prepared<&draft_order, &ask_for_order, &start_online_payment>("/api/payments/children/{pupil}/orders", "startOnlinePayment", signed_in,
                                                                             http::Rate::strict),
    post<&ask_about_own_orders>("/api/payments/children/{pupil}/ask-orders", "askAboutOwnOrders", signed_in),
    get<&show_online_order>("/api/payments/children/{pupil}/orders/{id}", "showOnlineOrder", signed_in),
    notice_row,
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::payments
