#include "platform/draw/draw.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

#include "platform/draw/record.hpp"

namespace luoshi::draw {
namespace {

std::vector<std::string> ids_of(int n) {
    std::vector<std::string> ids;
    for (int i = 0; i < n; ++i) ids.push_back(fmt::format("学生{:05}", i));
    return ids;
}

// Computed by other programs: python3 -c 'import hmac; print(hmac.new(bytes.fromhex("00ff"), "张三".encode(),
// "sha256").hexdigest()[:32])', and `openssl dgst -sm3 -mac HMAC -macopt hexkey:00ff` for SM3.
TEST(LotteryNumber, IsTheFirstHalfOfTheHmac) {
    const std::string seed("\x00\xff", 2);
    for (const auto algorithm : {Algorithm::sha256, Algorithm::sm3}) {
        const auto expected = crypto::hex(crypto::view(crypto::hmac(algorithm, seed, "张三"))).substr(0, 32);
        EXPECT_EQ(Lottery(algorithm, seed).number("张三").hex(), expected);
    }
}

TEST(LotteryNumber, OfAnEmptyAndOfALongSeedFollowsRfc2104) {
    for (const auto& seed : {std::string(), std::string(64, 'k'), std::string(200, 'k')}) {
        for (const auto algorithm : {Algorithm::sha256, Algorithm::sm3}) {
            const auto expected = crypto::hex(crypto::view(crypto::hmac(algorithm, seed, "id"))).substr(0, 32);
            EXPECT_EQ(Lottery(algorithm, seed).number("id").hex(), expected) << seed.size();
        }
    }
}

TEST(LotteryNumber, IsReadAsItIsWritten) {
    const auto number = Lottery(Algorithm::sha256, "s").number("a");
    EXPECT_EQ(Number::parse(number.hex()), number);
    EXPECT_FALSE(Number::parse("12"));
    EXPECT_FALSE(Number::parse(std::string(32, 'g')));
}

RC_GTEST_PROP(Order, DoesNotDependOnHowTheListIsSorted, (std::vector<std::string> ids, std::string seed)) {
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    const Lottery lottery(Algorithm::sha256, seed);
    const auto named = [&](const std::vector<std::string>& list) {
        std::vector<std::string> result;
        for (const auto i : order(lottery, list)) result.push_back(list[i]);
        return result;
    };
    auto shuffled = ids;
    for (std::size_t i = shuffled.size(); i > 1; --i)
        std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
    RC_ASSERT(named(ids) == named(shuffled));
}

TEST(Order, IsTheSameOnAnyNumberOfThreads) {
    const Lottery lottery(Algorithm::sha256, "seed");
    const auto number = [&](std::uint32_t i) { return lottery.number(std::to_string(i)); };
    const auto earlier = [](std::uint32_t a, std::uint32_t b) { return std::to_string(a) < std::to_string(b); };
    const auto alone = order_of(100'000, number, earlier, 1);
    EXPECT_EQ(alone, order_of(100'000, number, earlier, 2));
    EXPECT_EQ(alone, order_of(100'000, number, earlier, 7));
    for (std::size_t i = 1; i < alone.size(); ++i) ASSERT_LT(number(alone[i - 1]), number(alone[i]));
}

// Real numbers never tie; these are made to.
TEST(Order, BreaksTiesByTheSecondHalfAndThenById) {
    const std::vector<Number> numbers{{5, 9}, {5, 1}, {5, 9}, {4, 0}, {std::uint64_t{5} << 32, 0}};
    const std::vector<std::string> ids{"b", "z", "a", "q", "c"};
    const auto found = order_of(
        5, [&](std::uint32_t i) { return numbers[i]; },
        [&](std::uint32_t a, std::uint32_t b) { return ids[a] < ids[b]; });
    EXPECT_EQ(found, (std::vector<std::uint32_t>{3, 1, 2, 0, 4}));
}

// Ten ids, ten places, 20,000 seeds: each cell of the table is near 2,000. Chi-square with 81 degrees of freedom; 0.999
// quantile about 126.
TEST(Order, IsUniform) {
    const auto ids = ids_of(10);
    std::array<std::array<double, 10>, 10> seen{};
    constexpr int seeds = 20'000;
    for (int s = 0; s < seeds; ++s) {
        const auto found = order(Lottery(Algorithm::sha256, "seed" + std::to_string(s)), ids);
        for (std::size_t place = 0; place < 10; ++place) ++seen[found[place]][place];
    }
    double chi = 0;
    for (const auto& row : seen) {
        for (const auto n : row) chi += std::pow(n - seeds / 10.0, 2) / (seeds / 10.0);
    }
    EXPECT_LT(chi, 126);
    EXPECT_GT(chi, 45);  // 0.001 quantile: too even would not be random either
}

TEST(Seed, BindsSecretValueAndList) {
    const std::string digest(32, 'd');
    const auto seed = seed_from(Algorithm::sha256, "secret", "123", digest);
    EXPECT_EQ(seed, std::string(crypto::view(crypto::hmac_sha256("secret", "123" + digest))));
    EXPECT_NE(seed, seed_from(Algorithm::sha256, "secret", "124", digest));
    EXPECT_NE(seed, seed_from(Algorithm::sha256, "other", "123", digest));
    EXPECT_NE(seed, seed_from(Algorithm::sha256, "secret", "123", std::string(32, 'e')));
    EXPECT_NE(seed, seed_from(Algorithm::sm3, "secret", "123", digest));
}

TEST(Pick, TakesTheFirstAndThenTheAlternates) {
    const auto ids = ids_of(20);
    const Lottery lottery(Algorithm::sm3, "s");
    const auto sorted = order(lottery, ids);
    const auto picked = pick(lottery, ids, 3, 2).value();
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(picked.chosen[i], ids[sorted[i]]);
    for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(picked.alternates[i], ids[sorted[3 + i]]);
    EXPECT_EQ(pick(lottery, ids, 20, 9).value().alternates.size(), 0U);
    EXPECT_EQ(pick(lottery, ids, 21, 0).error().slug, "too-few-to-draw");
}

TEST(Pick, ByStrataIsEachStratumsOwnDraw) {
    const Lottery lottery(Algorithm::sha256, "s");
    const std::vector<Stratum> strata{{"长沙", ids_of(9), 2, 1}, {"湘西", {"x", "y"}, 1, 1}};
    const auto picks = pick_stratified(lottery, strata).value();
    EXPECT_EQ(picks[0].pick, pick(lottery, strata[0].ids, 2, 1).value());
    EXPECT_EQ(picks[1].pick, pick(lottery, strata[1].ids, 1, 1).value());
}

// ---- records
// ---------------------------------------------------------------------------------------------------------

Record a_public_pick(Algorithm algorithm = Algorithm::sha256) {
    Record record;
    record.algorithm = algorithm;
    record.mechanism = "pick";
    record.version = "0.1.0";
    record.options = boost::json::object{{"count", 2}, {"alternates", 1}};
    const std::string list = "甲校\n乙校\n丙校\n丁校\n";
    auto part = part_of(algorithm, "list", list);
    part.text = list;
    const std::string secret(32, 's');
    const auto seed = seed_from(algorithm, secret, "857", crypto::from_hex(part.digest).value());
    record.public_seed =
        PublicSeed{commitment(algorithm, secret), crypto::hex(secret), "福利彩票3D第2026123期", "857", part.digest};
    record.inputs = {part};
    record.seed = crypto::hex(seed);
    const auto result = recompute_order(record, {{"list", list}}, seed).value();
    record.result = part_of(algorithm, "result", result);
    record.result.text = result;
    return record;
}

std::string first_difference(const Record& record) {
    const auto found = verify(record, nullptr, recompute_order);
    if (found.empty()) return "verified";
    EXPECT_FALSE(words_of(found[0]).empty());
    EXPECT_FALSE(words_en_of(found[0]).empty());
    return found[0].what;
}

TEST(Record, OfAnHonestDrawIsVerified) {
    EXPECT_EQ(first_difference(a_public_pick()), "verified");
    EXPECT_EQ(first_difference(a_public_pick(Algorithm::sm3)), "verified");
    EXPECT_EQ(first_difference(read_record(write_record(a_public_pick())).value()), "verified");
}

TEST(Record, SaysWhatWasChanged) {
    struct Case {
        std::string_view expected;
        void (*change)(Record&);
    };
    const Case cases[] = {
        {"input-digest", [](Record& r) { r.inputs[0].text = "甲校\n乙校\n丙校\n戊校\n"; }},
        {"list-digest", [](Record& r) { r.public_seed->list_digest = std::string(64, '0'); }},
        {"list-digest", [](Record& r) { r.inputs[0].name = "names"; }},
        {"commitment", [](Record& r) { r.public_seed->commitment = std::string(64, '0'); }},
        {"commitment", [](Record& r) { r.public_seed->secret = std::string(64, '0'); }},
        {"seed", [](Record& r) { r.public_seed->public_value = "858"; }},
        {"seed", [](Record& r) { r.seed = std::string(64, '0'); }},
        {"seed", [](Record& r) { r.seed = "x"; }},
        {"seed", [](Record& r) { r.public_seed->secret = "x"; }},
        {"result", [](Record& r) { r.result.text = "1,甲校\n2,乙校\n3,丙校\n"; }},
        {"result-digest", [](Record& r) { r.result.digest = std::string(64, '0'); }},
        {"missing-file", [](Record& r) { r.inputs[0].text.reset(); }},
        {"missing-file", [](Record& r) { r.result.text.reset(); }},
        {"mechanism", [](Record& r) { r.mechanism = "coin"; }},
        {"mechanism",
         [](Record& r) {
             r.options = boost::json::object{{"count", 9}, {"alternates", 1}};
         }},
        {"mechanism", [](Record& r) { r.options = boost::json::object{}; }},
        {"input-digest", [](Record& r) { r.inputs.push_back(r.inputs[0]); }},
    };
    for (const auto& c : cases) {
        auto record = a_public_pick();
        c.change(record);
        EXPECT_EQ(first_difference(record), c.expected);
    }
}

TEST(Record, OfAnotherSchemaIsRefused) {
    EXPECT_EQ(read_record("{\"schema\":\"luoshi.notice/1\"}").error().slug, "not-a-draw-record");
    EXPECT_EQ(read_record("[]").error().slug, "not-a-draw-record");
    EXPECT_EQ(read_record("{").error().slug, "unreadable");
    EXPECT_EQ(read_record("{\"schema\":\"luoshi.draw/1\"}").error().slug, "invalid-fields");
}

TEST(Results, AreComparedLineByLine) {
    EXPECT_FALSE(compare_results("a\nb\n", "a\nb\n"));
    EXPECT_EQ(compare_results("a\nb\nc\n", "a\nx\nc\n")->where, "2");
    EXPECT_EQ(compare_results("a\n", "a\nb\n")->where, "2");
    EXPECT_EQ(compare_results("a", "")->recorded, "a");
}

}  // namespace
}  // namespace luoshi::draw
