// The use cases of refunds: one a route row.
#pragma once
#include "fees/refunds/commands.hpp"
#include "fees/refunds/views.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::refunds {

// school
Result<RefundDeskView> show_refund_desk(Work& work, const ShowRefundDesk& query);
Result<http::Page<RefundRightRow>> find_refund_rights(Work& work, const FindRefundRights& query);
Result<RefundRightView> show_refund_right(Work& work, const OneRefundRight& query);
Result<RefundRightView> order_refund(Work& work, const OrderRefund& command);
Result<RefundsOrdered> order_refunds(Work& work, const OrderRefunds& command);
Result<RefundBatchView> send_refunds(Work& work, const SendRefunds& command);
Result<http::Page<RefundBatchRow>> find_batch_rows(Work& work, const FindBatchRows& query);
Result<RefundRightView> confirm_refund(Work& work, const ConfirmRefund& command);
Result<RefundBatchView> confirm_batch(Work& work, const ConfirmBatch& command);
Result<RefundRightView> fail_refund(Work& work, const FailRefund& command);
Result<RefundRightView> note_came_back(Work& work, const NoteCameBack& command);
Result<RefundRightView> note_arrived_after_all(Work& work, const NoteArrivedAfterAll& command);
Result<RefundRightView> order_refund_again(Work& work, const OrderRefundAgain& command);
Result<RefundRightView> ask_refund_again(Work& work, const AskRefundAgain& command);
Result<RefundDeskView> ask_refunds_again(Work& work, const AskRefundsAgain& command);
Result<RefundRightView> carry_over(Work& work, const CarryOver& command);

// family
Result<OwnRefunds> show_own_refunds(Work& work, const ShowOwnRefunds& query);
Result<RefundRightView> agree_to_carry_over(Work& work, const AgreeToCarryOver& command);
Result<RefundRightView> say_not_received(Work& work, const SayNotReceived& command);
Result<RefundRightView> say_received(Work& work, const SayReceived& command);

// county
Result<http::Page<OverdueRefundRow>> find_overdue_refunds(Work& work, const FindOverdueRefunds& query);

}  // namespace luoshi::fees::refunds
