// Every use case of payments. Routes, the command line, jobs and tests call the same functions.
#pragma once
#include "fees/payments/commands.hpp"
#include "fees/payments/views.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::payments {

// Payments
Result<PaymentView> take_payment(Work& work, const TakePayment& command);
Result<http::Page<PaymentRow>> find_payments(Work& work, const PaymentsOfSchool& command);
Result<PaymentView> show_payment(Work& work, const OnePaymentOfSchool& command);
Result<OpenBillList> find_open_bills(Work& work, const MoneyOfSchool& command);

// Unknown money
Result<UnknownMoney> show_unknown_money(Work& work, const MoneyOfSchool& command);
Result<PaymentView> match_payment(Work& work, const MatchPayment& command);
Result<PaymentView> take_back_match(Work& work, const TakeBackMatch& command);
// By WeChat where it came by WeChat and nobody's keys are missing: then it is held until WeChat has said what became of it. Refuses "return-on-its-way".
Result<PaymentView> hand_back_money(Work& work, const HandBackMoney& command);
// Refuses "return-at-channel", "return-ended", "return-not-stopped".
Result<PaymentView> end_parked_return(Work& work, const EndParkedReturn& command);
// Refuses "not-so-much-unknown" and "not-the-same-money" (another sum or account, days far apart, reversed, or named by another line).
Result<PaymentView> settle_as_booked(Work& work, const SettleAsBooked& command);

// What was typed in wrongly
// Refuses "payment-reversed", "not-typed-in" (a list of the bank or WeChat brought it), "refunded-meanwhile", "handed-back", "receipt-stands" (void it first),
// "banked-meanwhile" (its cash is at the bank: reverse the banking first), "moved-on" (the account it came to holds less by now).
Result<PaymentView> reverse_payment(Work& work, const ReversePayment& command);
// Refuses "already-reversed", "bank-shows-it" (a line of the bank's list names it) and "moved-on" (the money has left the place it came to).
Result<TillView> reverse_banking(Work& work, const ReverseBanking& command);

// Statements
Result<BankStatementView> preview_statement(Work& work, const PreviewStatement& command);
Result<BankStatementView> import_statement(Work& work, const ImportStatement& command);

// Receipts
Result<ReceiptView> issue_receipt(Work& work, const IssueReceipt& command);
Result<ReceiptView> void_receipt(Work& work, const VoidReceipt& command);
Result<ReceiptView> print_receipt(Work& work, const PrintReceipt& command);
Result<http::Page<ReceiptView>> find_receipts(Work& work, const PaymentsOfSchool& command);
Result<ReceiptView> show_receipt(Work& work, const OneReceiptOfSchool& command);

// The till and the payee
Result<TillView> show_till(Work& work, const MoneyOfSchool& command);
// Refuses "not-so-much-there" (no place is left below zero), "no-such-way", "fee-without-settlement", "banked-before" (the slip).
Result<TillView> bank_money(Work& work, const BankMoney& command);
Result<PayeeView> enter_payee(Work& work, const EnterPayee& command);
Result<http::Page<MerchantDayRow>> find_merchant_days(Work& work, const FindMerchantDays& query);

// Families
Result<OrdersAsked> ask_about_orders(Work& work, const AskAboutOrders& command);
Result<OrdersAsked> ask_about_own_orders(Work& work, const AskAboutOwnOrders& command);
Result<FamilyMoney> show_family_money(Work& work, const NoPaymentQuestion& command);
Result<ReceiptView> show_family_receipt(Work& work, const OneReceiptOfChild& command);
Result<OnlineOrderView> show_online_order(Work& work, const OneOrderOfChild& command);

}  // namespace luoshi::fees::payments
