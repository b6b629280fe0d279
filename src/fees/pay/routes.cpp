#include "fees/pay/api.hpp"
#include "fees/pay/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::fees::pay {
namespace {

using http::get;
using http::post;

// signed_in: a person's own lines; the use cases hide everything else (404).
const http::Route rows[] = {
    get<&show_pay_rates>("/api/pay/schools/{school}/rates", "showPayRates", permissions::read),
    post<&enter_pay_rate>("/api/pay/rates", "enterPayRate", permissions::write),
    post<&enter_county_rate>("/api/pay/county-rates", "enterCountyPayRate", permissions::approve),
    post<&set_pay_person>("/api/pay/persons", "setPayPerson", permissions::write),
    post<&enter_body_price>("/api/pay/body-prices", "enterBodyPrice", permissions::write),

    get<&find_pay_sheets>("/api/pay/schools/{school}/sheets", "findPaySheets", permissions::read),
    get<&show_pay_sheet>("/api/pay/sheets/{id}", "showPaySheet", permissions::read),
    post<&make_pay_sheet>("/api/pay/sheets", "makePaySheet", permissions::write),
    post<&add_manager_line>("/api/pay/sheets/{id}/managers", "addManagerLine", permissions::write),
    post<&withhold_tax>("/api/pay/sheets/{id}/taxes", "withholdTax", permissions::write),
    post<&offer_pay_sheet>("/api/pay/sheets/{id}/offer", "offerPaySheet", permissions::write),
    post<&withdraw_pay_sheet>("/api/pay/sheets/{id}/withdraw", "withdrawPaySheet", permissions::write),
    post<&correct_pay_line>("/api/pay/sheets/{id}/corrections", "correctPayLine", permissions::write),
    post<&confirm_on_paper>("/api/pay/sheets/{id}/paper-answers", "confirmPayOnPaper", permissions::write),
    post<&agree_pay_sheet>("/api/pay/sheets/{id}/agree", "agreePaySheet", permissions::agree),
    post<&agree_head_line>("/api/pay/sheets/{id}/agree-head", "agreeHeadLine", permissions::approve),
    post<&pay_out_sheet>("/api/pay/sheets/{id}/pay", "payOutSheet", permissions::write),
    post<&note_pay_came_back>("/api/pay/sheets/{id}/came-back", "notePayCameBack", permissions::write),
    post<&pay_line_again>("/api/pay/sheets/{id}/pay-again", "payLineAgain", permissions::write),
    post<&pay_tax_over>("/api/pay/sheets/{id}/tax", "payTaxOver", permissions::write),
    get<&preview_invoice>("/api/pay/invoices/preview", "previewInvoice", permissions::read),
    post<&enter_invoice>("/api/pay/invoices", "enterInvoice", permissions::write),

    get<&find_own_pay>("/api/pay/own", "findOwnPay", signed_in),
    post<&answer_own_pay>("/api/pay/own/{id}/answer", "answerOwnPay", signed_in),

    get<&show_spending>("/api/spending/schools/{school}", "showSpending", permissions::read),
    post<&enter_spending>("/api/spending", "enterSpending", permissions::write),
    post<&reverse_spending>("/api/spending/{id}/reverse", "reverseSpending", permissions::write),
    post<&enter_grant>("/api/spending/grants", "enterMoneyGrant", permissions::write),
    post<&reverse_grant>("/api/spending/grants/{id}/reverse", "reverseMoneyGrant", permissions::write),
    post<&ask_overrun>("/api/spending/overruns", "askOverrun", permissions::write),
    get<&find_overruns>("/api/spending/overruns", "findOverruns", permissions::approve),
    post<&decide_overrun>("/api/spending/overruns/{id}/decide", "decideOverrun", permissions::approve),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::pay
