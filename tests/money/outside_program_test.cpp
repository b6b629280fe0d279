// A made-up county is generated, its terms settled, its books exported by the command; an outside program adds them up again and must find every account of every
// school as the database has it, to the fen. On both engines.
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

#include "app/wiring.hpp"
#include "foundation/json.hpp"
#include "platform/storage/storage.hpp"
#include "support/databases.hpp"
#include "support/program.hpp"

namespace luoshi::testing {
namespace {

namespace rows {
constexpr std::string_view sums_text =
    "SELECT b.code, l.fund, l.account, CAST(sum(l.debit_fen - l.credit_fen) AS BIGINT) FROM ledger_balance l JOIN body b ON b.county = l.county AND b.id = l.school "
    "GROUP BY b.code, l.fund, l.account";
constexpr storage::Query sums{"test.county_sums", sums_text, sums_text};
}  // namespace rows

using Sums = std::map<std::string, std::int64_t>;  // "bank:school:fund" → fen

struct Ran {
    int status = -1;
    std::string out;
};
Ran hledger(const std::filesystem::path& journal, const std::string& what) {
    Ran ran;
    FILE* pipe = ::popen(("hledger -f '" + journal.string() + "' " + what + " 2>&1").c_str(), "r");
    char line[512];
    while (std::fgets(line, sizeof line, pipe) != nullptr) ran.out += line;
    ran.status = ::pclose(pipe);
    return ran;
}

std::int64_t fen_of(const std::string& words) {  // "CNY -1,234.50", "0"
    std::string digits;
    for (const char c : words) {
        if ((c >= '0' && c <= '9') || c == '-') digits += c;
    }
    return std::stoll(digits);
}

// What the outside program finds: "assets:bank:school:fund","CNY 12.00"
Sums sums_by_hledger(const std::filesystem::path& journal) {
    const auto ran = hledger(journal, "balance --flat --empty --no-total --output-format csv");
    EXPECT_EQ(ran.status, 0) << ran.out.substr(0, 2000);
    Sums sums;
    std::istringstream lines(ran.out);
    for (std::string row; std::getline(lines, row);) {
        const auto middle = row.find("\",\"");
        if (middle == std::string::npos || row.starts_with("\"account\"")) continue;
        const auto account = row.substr(1, middle - 1);
        sums[account.substr(account.find(':') + 1)] = fen_of(row.substr(middle + 3, row.rfind('"') - middle - 3));
    }
    return sums;
}

class OutsideProgram : public ::testing::TestWithParam<storage::Engine> {
 protected:
    void SetUp() override {
        if (GetParam() == storage::Engine::postgresql && !TestDatabase::has_postgresql()) GTEST_SKIP() << "LUOSHI_TEST_PG names no PostgreSQL server";
        database_ = std::make_unique<TestDatabase>(GetParam(), app::all_migrations());
        database_->close();
    }
    void run(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--db", database_->url(), "--data", folder_.path().string()});
        const auto ran = run_program(arguments);
        ASSERT_EQ(ran.exit_status, 0) << ran.err;
    }
    Sums sums_by_database() {
        storage::Options options;
        options.read_only = true;
        const auto storage = storage::open(database_->url(), options);
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        return storage::read(*storage, context, [](Work& work) -> Result<Sums> {
                   Sums sums;
                   work.each(rows::sums, [&](const storage::Row& row) {
                       sums[row.get<std::string>(2) + ":" + row.get<std::string>(0) + ":" + row.get<std::string>(1)] = row.get<std::int64_t>(3);
                   });
                   return sums;
               })
            .value();
    }
    std::filesystem::path journal() const { return folder_.path() / "county.journal"; }

    TemporaryFolder folder_;
    std::unique_ptr<TestDatabase> database_;
};
INSTANTIATE_TEST_SUITE_P(Databases, OutsideProgram, ::testing::Values(storage::Engine::sqlite, storage::Engine::postgresql), engine_name);

// The file with one fen more in its second posting and one less in the first: each entry still balances.
void move_a_fen(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    auto all = text.str();
    const auto amount = [&](std::size_t from) { return all.find("CNY ", from); };
    const auto first = amount(0);
    const auto second = amount(first + 1);
    const auto end_of = [&](std::size_t at) { return all.find('\n', at) - 1; };
    const auto last = [&](std::size_t at, int by) {
        auto& digit = all[end_of(at)];
        digit = static_cast<char>('0' + (digit - '0' + 10 + by) % 10);
    };
    last(second, 1);
    last(first, 1);
    std::ofstream(file) << all;
}

TEST_P(OutsideProgram, FindsEveryAccountOfACountyAsTheDatabaseHasItToTheFen) {
    run({"sample", "generate", "--scale", "county", "--schools", "2", "--on", "2027-01-23", "--register-days", "200"});
    run({"ledger", "export", "--body", "430104", "--out", journal().string()});
    const auto ours = sums_by_database();
    EXPECT_GT(ours.size(), 8U);
    EXPECT_TRUE(std::ranges::any_of(ours, [](const auto& sum) { return sum.first.starts_with("income:") && sum.second < 0; })) << "no term was settled";
    EXPECT_EQ(sums_by_hledger(journal()), ours);
    const auto checked = hledger(journal(), "check");
    EXPECT_EQ(checked.status, 0) << "the sums that the file itself names: " << checked.out.substr(0, 2000);
    move_a_fen(journal());
    EXPECT_NE(hledger(journal(), "check").status, 0) << "a fen moved and nobody saw it";
}

}  // namespace
}  // namespace luoshi::testing
