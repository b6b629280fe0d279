// Every use case of pay and spending. Routes, the sample and tests call the same functions.
#pragma once
#include "fees/pay/commands.hpp"
#include "fees/pay/views.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::pay {

// Rates and agreed prices
Result<PayRates> show_pay_rates(Work& work, const OnePaySchool& query);
Result<PayRates> enter_pay_rate(Work& work, const EnterPayRate& command);
Result<PayRates> enter_county_rate(Work& work, const EnterPayRate& command);  // for all schools of the county
Result<PayRates> set_pay_person(Work& work, const SetPayPerson& command);
Result<PayRates> enter_body_price(Work& work, const EnterBodyPrice& command);

// Sheets and invoices
Result<PaySheets> find_pay_sheets(Work& work, const OnePaySchool& query);
Result<PaySheetView> show_pay_sheet(Work& work, const OnePaySheet& query);
Result<PaySheetView> make_pay_sheet(Work& work, const MakePaySheet& command);
Result<PaySheetView> add_manager_line(Work& work, const AddManagerLine& command);
Result<PaySheetView> withhold_tax(Work& work, const WithholdTax& command);
Result<PaySheetView> offer_pay_sheet(Work& work, const StepPaySheet& command);
Result<PaySheetView> withdraw_pay_sheet(Work& work, const StepPaySheet& command);
Result<PaySheetView> correct_pay_line(Work& work, const CorrectPayLine& command);
Result<PaySheetView> confirm_on_paper(Work& work, const AnswerPayLine& command);
Result<PaySheetView> agree_pay_sheet(Work& work, const StepPaySheet& command);
Result<PaySheetView> agree_head_line(Work& work, const StepPaySheet& command);  // the county, to what the head cannot agree to
Result<PaySheetView> pay_out_sheet(Work& work, const PayOutSheet& command);
Result<PaySheetView> note_pay_came_back(Work& work, const NotePayCameBack& command);
Result<PaySheetView> pay_line_again(Work& work, const PayLineAgain& command);
Result<PaySheetView> pay_tax_over(Work& work, const PayTaxOver& command);
Result<InvoicePreview> preview_invoice(Work& work, const PreviewInvoice& query);
Result<PaySheetView> enter_invoice(Work& work, const EnterInvoice& command);

// The own line, on the phone
Result<OwnPay> find_own_pay(Work& work, const FindOwnPay& query);
Result<OwnPay> answer_own_pay(Work& work, const AnswerPayLine& command);

// Other spending, grants, and what the county is asked
Result<SpendingView> show_spending(Work& work, const OnePaySchool& query);
Result<SpendingView> enter_spending(Work& work, const EnterSpending& command);
Result<SpendingView> reverse_spending(Work& work, const ReverseSpending& command);
Result<SpendingView> enter_grant(Work& work, const EnterGrant& command);
Result<SpendingView> reverse_grant(Work& work, const ReverseGrant& command);
Result<SpendingView> ask_overrun(Work& work, const AskOverrun& command);
Result<OverrunList> find_overruns(Work& work, const FindOverruns& query);
Result<OverrunList> decide_overrun(Work& work, const DecideOverrun& command);

}  // namespace luoshi::fees::pay
