#include "fees/refunds/api.hpp"
#include "fees/refunds/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::fees::refunds {
namespace {

using http::get;
using http::post;

// Families: signed_in, because their right hangs on the child they are bound to; the use cases hide everything else (404).
const http::Route rows[] = {
    get<&show_refund_desk>("/api/refunds/schools/{school}", "showRefundDesk", permissions::read),
    get<&find_refund_rights>("/api/refunds/schools/{school}/rights", "findRefundRights", permissions::read),
    post<&order_refunds>("/api/refunds/schools/{school}/order", "orderRefunds", permissions::pay),
    post<&send_refunds>("/api/refunds/schools/{school}/send", "sendRefunds", permissions::pay),
    get<&show_refund_right>("/api/refunds/rights/{right}", "showRefundRight", permissions::read),
    post<&order_refund>("/api/refunds/rights/{right}/order", "orderRefund", permissions::pay),
    post<&carry_over>("/api/refunds/rights/{right}/carry-over", "carryRefundOver", permissions::pay),
    get<&find_batch_rows>("/api/refunds/batches/{batch}/rows", "findRefundBatchRows", permissions::pay),
    post<&confirm_batch>("/api/refunds/batches/{batch}/confirm", "confirmRefundBatch", permissions::pay),
    post<&confirm_refund>("/api/refunds/{refund}/confirm", "confirmRefund", permissions::pay),
    post<&fail_refund>("/api/refunds/{refund}/fail", "failRefund", permissions::pay),
    post<&note_came_back>("/api/refunds/{refund}/came-back", "noteRefundCameBack", permissions::pay),
    post<&note_arrived_after_all>("/api/refunds/{refund}/arrived-after-all", "noteRefundArrivedAfterAll", permissions::pay),
    post<&order_refund_again>("/api/refunds/{refund}/again", "orderRefundAgain", permissions::pay),
    post<&ask_refund_again>("/api/refunds/{refund}/ask-again", "askRefundAgain", permissions::pay),
    post<&ask_refunds_again>("/api/refunds/schools/{school}/ask-again", "askRefundsAgain", permissions::pay),

    get<&show_own_refunds>("/api/refunds/own", "showOwnRefunds", signed_in),
    post<&agree_to_carry_over>("/api/refunds/rights/{right}/agree", "agreeToCarryRefundOver", signed_in),
    post<&say_not_received>("/api/refunds/{refund}/not-received", "sayRefundNotReceived", signed_in),
    post<&say_received>("/api/refunds/{refund}/received", "sayRefundReceived", signed_in),

    get<&find_overdue_refunds>("/api/refunds/overdue", "findOverdueRefunds", permissions::oversee),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::refunds
