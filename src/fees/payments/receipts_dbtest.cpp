#include "fees/payments/payments_on_both.hpp"

namespace luoshi::fees::payments {
namespace {

class Receipts : public PaymentsOnBoth {
 protected:
    PaymentView paid(std::int64_t fen = 48'000) {
        const auto one = bill(next_++, fen);
        return take_in(fen, {{one.id, fen}});
    }

    // A second version of the term's notice that says which receipt families get.
    void publish_receipt(const std::string& words) {
        send("INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, published_by_name) "
             "VALUES ($1, $2, $3, $4, 2026, 'autumn', 2, $5, '-', $6, 'a', 'a')",
             county, fresh<Id<struct FeeNoticeTag>>(), school_, population_.plan, R"({"rules":[{"parameter":"receipt.kind","value":")" + words + R"("}]})", clock().now());
    }
    Result<ReceiptView> try_issue_kind(PaymentId payment, ReceiptKind kind) {
        return write_as(office(), [&](Work& work) {
            return issue_receipt(work, {.id = fresh<ReceiptId>(), .payment = payment, .kind = kind, .printed_number = "0012345678"});
        });
    }

 private:
    int next_ = 0;
};
ON_BOTH_DATABASES(Receipts);

TEST_P(Receipts, AreNumberedWithoutGaps) {
    EXPECT_EQ(try_issue(paid().payment.id).value().serial, 1);
    EXPECT_EQ(try_issue(paid().payment.id).value().serial, 2);
    const auto third = paid().payment.id;
    const auto fiscal = write_as(office(), [&](Work& work) {
        return issue_receipt(work, {.id = fresh<ReceiptId>(), .payment = third, .kind = ReceiptKind::fiscal, .printed_number = "0012345678"});
    });
    EXPECT_EQ(fiscal.value().serial, 1);  // each kind has its own numbers
}

TEST_P(Receipts, SayWhatThePaymentWasFor) {
    const auto payment = paid();
    const auto receipt = try_issue(payment.payment.id).value();
    EXPECT_EQ(receipt.amount_fen, 48'000);
    ASSERT_EQ(receipt.lines.size(), 1U);
    EXPECT_EQ(receipt.lines.front().words, "2026年秋季学期课后服务费");
    EXPECT_EQ(receipt.issued_by_name, "财务");
}

TEST_P(Receipts, AreIssuedOnceHoweverOftenAsked) {
    const auto payment = paid();
    const auto id = fresh<ReceiptId>();
    EXPECT_EQ(try_issue(payment.payment.id, id).value().serial, 1);
    EXPECT_EQ(try_issue(payment.payment.id, id).value().serial, 1);
    EXPECT_EQ(try_issue(payment.payment.id).error().slug, "receipt-stands");
    EXPECT_EQ(try_issue(paid().payment.id, id).error().slug, "id-taken");
}

TEST_P(Receipts, AreReissuedOnlyAfterTheFirstIsVoid) {
    const auto payment = paid();
    const auto first = try_issue(payment.payment.id).value();
    EXPECT_EQ(try_void(first.id, "").error().slug, "text-required");
    EXPECT_EQ(try_void(first.id).value().status, ReceiptStatus::voided);
    EXPECT_EQ(try_void(first.id, "又一次").error().slug, "receipt-void");
    const auto second = try_issue(payment.payment.id).value();
    EXPECT_EQ(second.serial, 2);
    EXPECT_EQ(second.replaces, first.number);
}

TEST_P(Receipts, AreNotMadeForMoneyThatNobodyKnows) {
    const auto parked = take_in(10'000, {});
    EXPECT_EQ(try_issue(parked.payment.id).error().slug, "nothing-to-receipt");
}

TEST_P(Receipts, NeedTheirPrintedNumberWhereThereIsOne) {
    const auto payment = paid().payment.id;
    const auto refused = write_as(office(), [&](Work& work) {
        return issue_receipt(work, {.id = fresh<ReceiptId>(), .payment = payment, .kind = ReceiptKind::tax});
    });
    EXPECT_EQ(refused.error().slug, "text-required");
}

TEST_P(Receipts, AreOfTheKindThatTheFeeNoticePromises) {
    const auto payment = paid().payment.id;
    publish_receipt("财政票据");
    const auto refused = try_issue_kind(payment, ReceiptKind::internal);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "receipt-kind-not-published");
    EXPECT_NE(refused.error().detail.find("写明开具财政票据"), std::string::npos) << refused.error().detail;
    EXPECT_EQ(try_issue_kind(payment, ReceiptKind::tax).error().slug, "receipt-kind-not-published");
    EXPECT_EQ(try_issue_kind(payment, ReceiptKind::fiscal).value().kind, ReceiptKind::fiscal);
    const auto view = read_as(office(), [&](Work& work) { return show_payment(work, {school_, payment}); }).value();
    EXPECT_EQ(view.published_receipts, std::vector{ReceiptKind::fiscal});
}

TEST_P(Receipts, AreOfAnyKindWhereTheFeeNoticeDoesNotSay) {
    const auto payment = paid().payment.id;
    publish_receipt("");
    const auto view = read_as(office(), [&](Work& work) { return show_payment(work, {school_, payment}); }).value();
    EXPECT_TRUE(view.published_receipts.empty());
    EXPECT_EQ(try_issue_kind(payment, ReceiptKind::tax).value().kind, ReceiptKind::tax);
}

TEST_P(Receipts, AreVoidWhenTheirShareIsTakenBack) {
    const auto payment = paid();
    const auto receipt = try_issue(payment.payment.id).value();
    const auto view = try_take_back(payment.uses.front().id).value();
    ASSERT_EQ(view.receipts.size(), 1U);
    EXPECT_EQ(view.receipts.front().id, receipt.id);
    EXPECT_EQ(view.receipts.front().status, ReceiptStatus::voided);
}

TEST_P(Receipts, RememberWhoPrintedThem) {
    const auto receipt = try_issue(paid().payment.id).value();
    const auto print = [&] { return write_as(office(), [&](Work& work) { return print_receipt(work, {.id = receipt.id}); }); };
    EXPECT_EQ(print().value().prints, 1);
    EXPECT_EQ(print().value().printed_by_name, "财务");
    EXPECT_EQ(read_as(office(), [&](Work& work) { return show_receipt(work, {school_, receipt.id}); }).value().prints, 2);
    try_void(receipt.id).value();
    EXPECT_EQ(print().error().slug, "receipt-void");
}

}  // namespace
}  // namespace luoshi::fees::payments
