// The words of the ledger.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::fees {

// service: after-school service money (课后服务费). agency: collected for others (代收费) before the books began; nothing is collected into it here (decision 25). Never mixed.
enum class Fund { service, agency };
BOOST_DESCRIBE_ENUM(Fund, service, agency)

namespace journal {

enum class Account {
    counter,              // 库存现金: taken at the school's counter, not at the bank yet
    bank,                 // 银行存款: the school's own account
    treasury,             // 财政专户
    online,               // 第三方支付待清算
    receivable,           // 应收服务费: billed, not paid
    subsidy_due,          // 应收财政补助: what exempt pupils cost
    channel_fees,         // 垫付支付手续费: what an on-line channel kept for itself; owed to the fund by the school (decision 38)
    unknown_money,        // 待查款项: came in, nobody knows for whom
    refunds_due,          // 应退服务费: owed to families
    payables,             // 应付款: pay sheets and invoices that are agreed and not paid
    unsettled,            // 待结算服务费: billed, not earned before the term is settled
    income,               // 服务收入: settled
    opening,              // 期初结转
    carried,              // 并校结转: what went over from the books of a merged school into those of the one that goes on
    grants,               // 财政和学校补助: towards costs, not for exempt pupils
    spent_teachers,       // 支出: teachers' pay
    spent_managers,       // 支出: managers' pay
    spent_outside_persons,
    spent_outside_bodies,
    spent_consumables,
    spent_utilities,
    spent_maintenance,
    spent_insurance,
    taxes_withheld,       // 代扣税款: kept back from labour fees, owed to the tax office (decision 43)
    written_off,          // 核销的应收服务费: billed and settled, and given up with an approval
};
BOOST_DESCRIBE_ENUM(Account, counter, bank, treasury, online, receivable, subsidy_due, channel_fees, unknown_money, refunds_due, payables, unsettled, income, opening, carried,
                    grants, spent_teachers, spent_managers, spent_outside_persons, spent_outside_bodies, spent_consumables, spent_utilities,
                    spent_maintenance, spent_insurance, taxes_withheld, written_off)

enum class Reason {
    opening,           // 期初
    billed,            // 开单
    exempted,          // 减免
    bill_cancelled,    // 账单作废
    relieved,          // 停课、转出或补减免
    settled,           // 学期结算
    paid_in,           // 收款
    banked,            // 现金存行、清算到账
    moved,             // 资金划转: cash drawn, treasury and bank, the merchant's account topped up
    channel_fee,       // 渠道扣下的手续费
    parked,            // 不明款项入账
    matched,           // 不明款项认领
    refunded,          // 退费
    refund_failed,     // 退费退回
    subsidised,        // 财政补助到账
    granted,           // 补助
    pay_agreed,        // 酬劳确认
    invoice_agreed,    // 机构账单确认
    spent,             // 支出
    paid_out,          // 付款
    pay_returned,      // 酬劳被银行退回
    tax_withheld,      // 代扣税款
    tax_paid,          // 代缴税款
    carried,           // 并校结转
    written_off,       // 核销
    corrected          // 冲正
};
BOOST_DESCRIBE_ENUM(Reason, opening, billed, exempted, bill_cancelled, relieved, settled, paid_in, banked, moved, channel_fee, parked, matched, refunded, refund_failed, subsidised,
                    granted, pay_agreed, invoice_agreed, spent, paid_out, pay_returned, tax_withheld, tax_paid,
                    carried, written_off, corrected)

// Whether its balance is what stands on the debit side (things owned, money spent).
bool is_debit_account(Account account);
std::string_view account_words(Account account);     // zh-CN
std::string_view account_words_en(Account account);
std::string_view reason_words(Reason reason);

}  // namespace journal
}  // namespace luoshi::fees
