// The words of payments.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::fees::payments {

enum class Channel { counter, bank, treasury, wechat };
BOOST_DESCRIBE_ENUM(Channel, counter, bank, treasury, wechat)

// share: for a bill. taken_back: a share that was somebody else's. handed_back: unknown money returned to whoever sent it.
enum class UseKind { share, taken_back, handed_back };
BOOST_DESCRIBE_ENUM(UseKind, share, taken_back, handed_back)

// Why a payment brought in nothing: its money stood in the books before, or it was typed in wrongly.
enum class VoidWhy { booked_before, entered_wrongly };
BOOST_DESCRIBE_ENUM(VoidWhy, booked_before, entered_wrongly)

// direct: in the act that took the payment in; parked: out of unknown money, later.
enum class UseSource { direct, parked };
BOOST_DESCRIBE_ENUM(UseSource, direct, parked)

// 票据种类: 财政票据, 税务发票, 学校收款收据.
enum class ReceiptKind { fiscal, tax, internal };
BOOST_DESCRIBE_ENUM(ReceiptKind, fiscal, tax, internal)

enum class PayeeKind { school, treasury };
BOOST_DESCRIBE_ENUM(PayeeKind, school, treasury)

// Of money that goes back by the on-line channel. stopped: refused for a reason that lasts, asked for again when somebody says so. by_hand: the office settled it
// itself, for the channel was switched off meanwhile or would not do it.
enum class ReturnState { asking, accepted, stopped, ended, by_hand };
BOOST_DESCRIBE_ENUM(ReturnState, asking, accepted, stopped, ended, by_hand)

// closed: the merchant's account lacked the money for a week. abnormal: the family's card or account is gone. refused: never accepted.
enum class ReturnOutcome { returned, closed, abnormal, refused };
BOOST_DESCRIBE_ENUM(ReturnOutcome, returned, closed, abnormal, refused)

// Of unknown money that goes back by the on-line channel. kept: the channel could not, or the office said that it did not arrive; the money waits again.
enum class ParkedState { on_its_way, given_back, kept };
BOOST_DESCRIBE_ENUM(ParkedState, on_its_way, given_back, kept)

// What the office says of one that the channel refused: ask it again, it was given back, it was not.
enum class ReturnWord { again, given_back, kept };
BOOST_DESCRIBE_ENUM(ReturnWord, again, given_back, kept)

}  // namespace luoshi::fees::payments
