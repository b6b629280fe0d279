#include "fees/journal/words.hpp"

namespace luoshi::fees::journal {

bool is_debit_account(Account account) {
    switch (account) {
        case Account::counter:
        case Account::bank:
        case Account::treasury:
        case Account::online:
        case Account::receivable:
        case Account::subsidy_due:
        case Account::channel_fees:
        case Account::spent_teachers:
        case Account::spent_managers:
        case Account::spent_outside_persons:
        case Account::spent_outside_bodies:
        case Account::spent_consumables:
        case Account::spent_utilities:
        case Account::spent_maintenance:
        case Account::spent_insurance:
        case Account::written_off:
            return true;
        case Account::unknown_money:
        case Account::refunds_due:
        case Account::payables:
        case Account::unsettled:
        case Account::income:
        case Account::opening:
        case Account::carried:
        case Account::grants:
        case Account::taxes_withheld:
            return false;
    }
    return false;
}

std::string_view account_words(Account account) {
    switch (account) {
        case Account::counter: return "库存现金";
        case Account::bank: return "学校银行账户";
        case Account::treasury: return "财政专户";
        case Account::online: return "线上支付待清算";
        case Account::receivable: return "应收服务费";
        case Account::subsidy_due: return "应收财政减免补助";
        case Account::channel_fees: return "垫付的支付手续费（学校应补）";
        case Account::unknown_money: return "待查款项";
        case Account::refunds_due: return "应退服务费";
        case Account::payables: return "应付款";
        case Account::unsettled: return "待结算服务费";
        case Account::income: return "服务收入";
        case Account::opening: return "期初结转";
        case Account::carried: return "并校结转";
        case Account::grants: return "财政和学校补助";
        case Account::spent_teachers: return "支出：教师酬劳";
        case Account::spent_managers: return "支出：管理人员酬劳";
        case Account::spent_outside_persons: return "支出：校外人员劳务费";
        case Account::spent_outside_bodies: return "支出：校外机构服务费";
        case Account::spent_consumables: return "支出：耗材";
        case Account::spent_utilities: return "支出：水电";
        case Account::spent_maintenance: return "支出：维修维护";
        case Account::spent_insurance: return "支出：保险";
        case Account::taxes_withheld: return "代扣待缴税款";
        case Account::written_off: return "核销的应收服务费";
    }
    return {};
}

std::string_view account_words_en(Account account) {
    switch (account) {
        case Account::counter: return "cash at the counter";
        case Account::bank: return "the school's bank account";
        case Account::treasury: return "treasury account";
        case Account::online: return "on-line payments to be cleared";
        case Account::receivable: return "fees receivable";
        case Account::subsidy_due: return "subsidy for exemptions due from finance";
        case Account::channel_fees: return "channel fees, owed by the school";
        case Account::unknown_money: return "money of unknown purpose";
        case Account::refunds_due: return "refunds due";
        case Account::payables: return "payables";
        case Account::unsettled: return "fees not settled yet";
        case Account::income: return "income of the service";
        case Account::opening: return "opening balances";
        case Account::carried: return "carried over in a merger of schools";
        case Account::grants: return "grants of finance and school";
        case Account::spent_teachers: return "spent: teachers' pay";
        case Account::spent_managers: return "spent: managers' pay";
        case Account::spent_outside_persons: return "spent: labour fees of outside persons";
        case Account::spent_outside_bodies: return "spent: outside bodies";
        case Account::spent_consumables: return "spent: consumables";
        case Account::spent_utilities: return "spent: utilities";
        case Account::spent_maintenance: return "spent: maintenance";
        case Account::spent_insurance: return "spent: insurance";
        case Account::taxes_withheld: return "taxes withheld, to be paid over";
        case Account::written_off: return "fees written off";
    }
    return {};
}

std::string_view reason_words(Reason reason) {
    switch (reason) {
        case Reason::opening: return "期初";
        case Reason::billed: return "开单";
        case Reason::exempted: return "减免";
        case Reason::bill_cancelled: return "账单作废";
        case Reason::relieved: return "停课、转出或补减免";
        case Reason::settled: return "学期结算";
        case Reason::paid_in: return "收款";
        case Reason::banked: return "存行、清算到账";
        case Reason::moved: return "资金划转";
        case Reason::channel_fee: return "支付手续费";
        case Reason::parked: return "不明款项入账";
        case Reason::matched: return "不明款项认领";
        case Reason::refunded: return "退费";
        case Reason::refund_failed: return "退费退回";
        case Reason::subsidised: return "财政补助到账";
        case Reason::granted: return "补助";
        case Reason::pay_agreed: return "酬劳确认";
        case Reason::invoice_agreed: return "机构账单确认";
        case Reason::spent: return "支出";
        case Reason::paid_out: return "付款";
        case Reason::pay_returned: return "酬劳退回";
        case Reason::tax_withheld: return "代扣税款";
        case Reason::tax_paid: return "代缴税款";
        case Reason::carried: return "并校结转";
        case Reason::written_off: return "核销";
        case Reason::corrected: return "冲正";
    }
    return {};
}

}  // namespace luoshi::fees::journal
