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
    unknown_money,        // 待查款项: came in, nobody knows for whom
    refunds_due,          // 应退服务费: owed to families
    payables,             // 应付款: pay sheets and invoices that are agreed and not paid
    unsettled,            // 待结算服务费: billed, not earned before the term is settled
    income,               // 服务收入: settled
    opening,              // 期初结转
    grants,               // 财政和学校补助: towards costs, not for exempt pupils
    spent_teachers,       // 支出: teachers' pay
    spent_managers,       // 支出: managers' pay
    spent_outside_persons,
    spent_outside_bodies,
    spent_consumables,
    spent_utilities,
    spent_maintenance,
    spent_insurance,
    written_off,          // 核销的应收服务费: billed and settled, and given up with an approval
};
BOOST_DESCRIBE_ENUM(Account, counter, bank, treasury, online, receivable, subsidy_due, unknown_money, refunds_due, payables, unsettled, income, opening,
                    grants, spent_teachers, spent_managers, spent_outside_persons, spent_outside_bodies, spent_consumables, spent_utilities,
                    spent_maintenance, spent_insurance, written_off)

enum class Reason {
    opening,           // 期初
    billed,            // 开单
    exempted,          // 减免
    bill_cancelled,    // 账单作废
    relieved,          // 停课、转出或补减免
    settled,           // 学期结算
    paid_in,           // 收款
    banked,            // 现金存行、清算到账
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
    written_off,       // 核销
    corrected          // 冲正
};
BOOST_DESCRIBE_ENUM(Reason, opening, billed, exempted, bill_cancelled, relieved, settled, paid_in, banked, parked, matched, refunded, refund_failed, subsidised,
                    granted, pay_agreed, invoice_agreed, spent, paid_out, written_off, corrected)

// Whether its balance is what stands on the debit side (things owned, money spent).
bool is_debit_account(Account account);
std::string_view account_words(Account account);     // zh-CN
std::string_view account_words_en(Account account);
std::string_view reason_words(Reason reason);

}  // namespace journal
}  // namespace luoshi::fees
