// A family pays by WeChat: the whole program in this process, WeChat Pay v3 as a stand-in of its own (wechat.mjs), every request over HTTP and signed.
#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "a_bill.hpp"
#include "fees/payments/jobs.hpp"
#include "fees/payments/merchant_files.hpp"
#include "fees/payments/online.hpp"
#include "platform/http/client.hpp"
#include "pupils/api.hpp"
#include "support/house.hpp"

namespace luoshi::testing {
namespace {

namespace payments = fees::payments;

constexpr const char* notices = "/api/payments/wechat/notices";
const std::string api_key = "0123456789abcdef0123456789abcdef";

// The stand-in as a child process.
class WeChat {
 public:
    WeChat(const std::filesystem::path& merchant_public, const std::filesystem::path& folder) {
        int in[2];
        int out[2];
        if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
        const std::string script = LUOSHI_SOURCE_DIR "/tests/payments/wechat.mjs";
        pid_ = ::fork();
        if (pid_ == 0) {
            ::dup2(in[0], STDIN_FILENO);
            ::dup2(out[1], STDOUT_FILENO);
            ::execlp("node", "node", script.c_str(), merchant_public.c_str(), folder.c_str(), api_key.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        in_ = in[1];
        char c = 0;
        while (::read(out[0], &c, 1) == 1 && c != '\n') address_ += c;
        ::close(out[0]);
        if (!address_.starts_with("http://127.0.0.1:")) throw std::runtime_error("the stand-in did not start: " + address_);
    }
    ~WeChat() {
        ::close(in_);  // its sign to end
        ::waitpid(pid_, nullptr, 0);
    }
    WeChat(const WeChat&) = delete;
    WeChat& operator=(const WeChat&) = delete;
    const std::string& address() const { return address_; }

    struct Notice {
        http::Pairs headers;
        std::string body;
    };
    Notice notice(const std::string& order, const std::string& change = {}) const {
        const auto answer = json::parse(http::fetch({.url = address_ + "/notice?order=" + order + change}).value().body).value();
        Notice made{.headers = {}, .body = std::string(answer.at("body").as_string())};
        for (const auto& header : answer.at("headers").as_object()) made.headers.emplace_back(header.key(), header.value().as_string());
        return made;
    }

 private:
    pid_t pid_ = -1;
    int in_ = -1;
    std::string address_;
};

class OnlinePayment : public ::testing::Test {
 protected:
    void SetUp() override {
        const auto key = crypto::RsaKey::generate();
        write("merchant.pem", key.to_pem());
        write("merchant_public.pem", key.public_pem());
        write("api.key", api_key);
        wechat_ = std::make_unique<WeChat>(folder_.path() / "merchant_public.pem", folder_.path());
        house_ = std::make_unique<SampleHouse>(storage::Engine::sqlite);
        house_->clock().set(system_clock().now());  // the stand-in's signatures bear the true time
        payments::use_wechat(payments::wechat::read_merchant({.mch_id = "1900000001",
                                                              .app_id = "wx1",
                                                              .serial = "OURS",
                                                              .key_file = folder_.path() / "merchant.pem",
                                                              .platform_serial = "PLATFORM-SERIAL",
                                                              .platform_key_file = folder_.path() / "platform.pem",
                                                              .api_key_file = folder_.path() / "api.key",
                                                              .notify_url = "https://luoshi.example/api/payments/wechat/notices",
                                                              .address = wechat_->address()})
                                 .value());
        child_ = std::string(house_->get("parent", "/api/payments/children").body.at("children").at(0).at("pupil").as_string());
        make_bill();
        const auto payee = house_->get("office", "/api/payments/schools/" + school_.to_string() + "/till").body.at("payee");
        const auto entered = house_->ask("yuelu", http::Verb::post, "/api/payments/schools/" + school_.to_string() + "/payee",
                                         boost::json::serialize(json::value{{"version", payee.is_null() ? 1 : payee.at("version").as_int64() + 1},
                                                                            {"kind", "treasury"},
                                                                            {"account_name", "岳麓区财政非税专户"},
                                                                            {"account", "4301040000001234"},
                                                                            {"bank", "某银行"},
                                                                            {"merchant", "1900000001"},
                                                                            {"document", "文件"},
                                                                            {"county", "430104"}}));
        EXPECT_EQ(entered.status / 100, 2) << entered.text;
    }
    void TearDown() override { payments::use_wechat(nullptr); }

    void write(const std::string& name, const std::string& text) { std::ofstream(folder_.path() / name) << text; }

    // A bill for the sample parent's child, beside those that the sample may hold.
    void make_bill() {
        const auto pupil = pupils::PupilId::parse(child_).value();
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        context.clock = &house_->clock();
        context.county = "430104";
        bill_ = storage::write(house_->house().storage(), context, [&](Work& work) -> Result<std::string> {
                    const auto line = pupils::find_pupil(work, pupil).value();
                    school_ = line.school;
                    TRY(const payments::BillId bill, add_bill(work, line, 48'000, 900));
                    return bill.to_string();
                })
                    .value();
    }
    Answer start(const std::string& id) {
        return house_->ask("parent", http::Verb::post, "/api/payments/children/" + child_ + "/orders",
                           fmt::format(R"({{"id":"{}","parts":[{{"bill":"{}","amount_fen":48000}}],"county":"430104"}})", id, bill_));
    }
    int notify(const WeChat::Notice& notice) { return house_->ask("", http::Verb::post, notices, notice.body, notice.headers).status; }
    std::int64_t open() {
        const auto answer = house_->get("parent", "/api/payments/children");
        for (const auto& child : answer.body.at("children").as_array()) {
            for (const auto& bill : child.at("bills").as_array()) {
                if (bill.at("bill").as_string() == bill_) return bill.at("open_fen").as_int64();
            }
        }
        return 0;
    }

    TemporaryFolder folder_;
    std::unique_ptr<WeChat> wechat_;
    std::unique_ptr<SampleHouse> house_;
    std::string child_;
    std::string bill_;
    BodyId school_;
};

TEST_F(OnlinePayment, GoesFromTheOrderToTheBill) {
    const std::string id = "01990000-0000-7000-8000-000000000001";
    const std::string order = "01990000000070008000000000000001";
    const auto started = start(id);
    ASSERT_EQ(started.status, 201) << started.text;
    EXPECT_EQ(started.body.at("pay_url").as_string(), "https://wx.tenpay.example/pay?order=" + order);
    EXPECT_EQ(open(), 48'000);

    EXPECT_EQ(notify(wechat_->notice(order, "&total=1")), 409);
    EXPECT_EQ(notify(wechat_->notice(order, "&age=301")), 403);
    auto forged = wechat_->notice(order);
    forged.body.back() = ' ';
    EXPECT_EQ(notify(forged), 403);
    EXPECT_EQ(open(), 48'000);

    const auto notice = wechat_->notice(order);
    EXPECT_EQ(notify(notice), 204);
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(notify(notice), 403);                    // the very same again: a replay
    EXPECT_EQ(notify(wechat_->notice(order)), 204);  // told again, signed anew
    const auto till = house_->get("office", "/api/payments/schools/" + school_.to_string() + "/till");
    EXPECT_EQ(till.body.at("online_fen").as_int64(), 48'000) << till.text;
    EXPECT_TRUE(house_->violations().empty());
    EXPECT_TRUE(house_->get("parent", "/api/payments/children/" + child_ + "/orders/" + id).body.at("paid").as_bool());
}

// The notice never came: five minutes later the order is asked for. The stand-in's answers bear the true time and are believed for five minutes around it.
TEST_F(OnlinePayment, IsFoundWithoutANotice) {
    house_->clock().set(system_clock().now().plus(-std::chrono::seconds{280}));
    ASSERT_EQ(start("01990000-0000-7000-8000-000000000003").status, 201);
    jobs::Runner runner(house_->house().storage(), house_->clock());
    payments::add_jobs(runner);
    runner.run_due();
    EXPECT_EQ(open(), 48'000);  // too young to be asked for
    house_->clock().set(system_clock().now().plus(std::chrono::seconds{30}));
    runner.run_due();
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(notify(wechat_->notice("01990000000070008000000000000003")), 204);  // it came after all
    EXPECT_TRUE(house_->violations().empty());
}

TEST_F(OnlinePayment, StopsWhereWeChatDoesNotKnowOurKey) {
    const auto other = crypto::RsaKey::generate();
    write("merchant.pem", other.to_pem());
    payments::use_wechat(payments::wechat::read_merchant({.mch_id = "1900000001",
                                                          .app_id = "wx1",
                                                          .serial = "OURS",
                                                          .key_file = folder_.path() / "merchant.pem",
                                                          .platform_serial = "PLATFORM-SERIAL",
                                                          .platform_key_file = folder_.path() / "platform.pem",
                                                          .api_key_file = folder_.path() / "api.key",
                                                          .notify_url = "https://luoshi.example/x",
                                                          .address = wechat_->address()})
                             .value());
    EXPECT_EQ(start("01990000-0000-7000-8000-000000000002").slug(), "wechat-answer");
}

}  // namespace
}  // namespace luoshi::testing
