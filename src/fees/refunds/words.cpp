#include "fees/refunds/words.hpp"

namespace luoshi::fees::refunds {

std::string_view state_words(RightState state) {
    switch (state) {
        case RightState::waiting: return "等待学校办理";
        case RightState::ordered: return "已登记，待付出";
        case RightState::sent: return "已付出，等待到账";
        case RightState::done: return "已到账";
        case RightState::failed: return "未到账，需重新办理";
        case RightState::withdrawn: return "减免已撤销，不再退";
    }
    return "";
}

std::string_view state_words_en(RightState state) {
    switch (state) {
        case RightState::waiting: return "waits for the school";
        case RightState::ordered: return "ordered, not paid out yet";
        case RightState::sent: return "paid out, on its way";
        case RightState::done: return "arrived";
        case RightState::failed: return "did not arrive, to be ordered anew";
        case RightState::withdrawn: return "exemption withdrawn, no longer owed";
    }
    return "";
}

std::string_view route_words(Route route) {
    switch (route) {
        case Route::original: return "原路退回";
        case Route::transfer: return "银行转账";
        case Route::cash: return "现金";
        case Route::carry_over: return "抵下学期费用";
    }
    return "";
}

std::string_view route_words_en(Route route) {
    switch (route) {
        case Route::original: return "the way it came";
        case Route::transfer: return "bank transfer";
        case Route::cash: return "cash";
        case Route::carry_over: return "pays for the next term";
    }
    return "";
}

std::string_view outlet_words(Outlet outlet) {
    switch (outlet) {
        case Outlet::counter: return "学校柜台";
        case Outlet::bank: return "学校银行账户";
        case Outlet::treasury: return "财政专户";
        case Outlet::wechat: return "微信支付";
        case Outlet::bill: return "下学期账单";
    }
    return "";
}

journal::Account account_of(Outlet outlet) {
    switch (outlet) {
        case Outlet::counter: return journal::Account::counter;
        case Outlet::bank: return journal::Account::bank;
        case Outlet::treasury: return journal::Account::treasury;
        case Outlet::wechat: return journal::Account::online;
        case Outlet::bill: return journal::Account::receivable;
    }
    return journal::Account::bank;
}

}  // namespace luoshi::fees::refunds
