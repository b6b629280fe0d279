#include "platform/http/static_files.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "platform/http/compress.hpp"
#include "platform/http/target.hpp"

namespace luoshi::http {
namespace {

namespace fs = std::filesystem;

class WebFiles : public ::testing::Test {
 protected:
    WebFiles() {
        put("index.html", "<desk>");
        put("m/index.html", "<phone>");
        put("public/index.html", "<portal>");
        put("assets/app-1.js", std::string(5000, 'x'));
        put("assets/made-2.js", std::string(5000, 'y'));
        put("assets/made-2.js.br", "twin");
        put("../dist-previous/assets/app-0.js", "old");
        put("../dist-previous/index.html", "<old>");
        put("../secret.txt", "secret");
        files = StaticFiles(folder / "dist");
    }
    ~WebFiles() override { fs::remove_all(folder); }

    void put(const std::string& name, const std::string& text) {
        const auto path = folder / "dist" / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    Response get(const std::string& target, Pairs headers = {}) {
        Request request;
        request.headers = std::move(headers);
        const auto parsed = parse_target(target);
        if (!parsed) return {.status = 400};
        return files.answer(request, parsed->segments);
    }

    fs::path folder = fs::temp_directory_path() / ("luoshi-web-" + std::to_string(::getpid()));
    StaticFiles files;
};

TEST_F(WebFiles, AnswerThePageOfEachEntry) {
    EXPECT_EQ(get("/").content(), "<desk>");
    EXPECT_EQ(get("/notices/7").content(), "<desk>");
    EXPECT_EQ(get("/m/wishes").content(), "<phone>");
    EXPECT_EQ(get("/m/").content(), "<phone>");
    EXPECT_EQ(get("/public").content(), "<portal>");
}
TEST_F(WebFiles, DoNotPretendToHaveAMissingFile) { EXPECT_EQ(get("/assets/gone-9.js").status, 404); }
TEST_F(WebFiles, DoNotAnswerAPageForAMissingFileWithAnEnding) { EXPECT_EQ(get("/favicon.ico").status, 404); }
TEST_F(WebFiles, KeepAssetsForAYear) { EXPECT_EQ(get("/assets/app-1.js").header("cache-control"), "public, max-age=31536000, immutable"); }
TEST_F(WebFiles, AskAnewForPages) { EXPECT_EQ(get("/").header("cache-control"), "no-cache"); }
TEST_F(WebFiles, AreNotSentAgainToThoseWhoHaveThem) {
    const std::string etag(get("/").header("etag"));
    EXPECT_EQ(get("/", {{"if-none-match", etag}}).status, 304);
}
TEST_F(WebFiles, GoOutCompressed) {
    const auto response = get("/assets/app-1.js", {{"accept-encoding", "gzip, deflate, br"}});
    EXPECT_EQ(response.header("content-encoding"), "br");
    EXPECT_LT(response.content().size(), 200u);
}
TEST_F(WebFiles, UseTheTwinThatTheBuildMade) { EXPECT_EQ(get("/assets/made-2.js", {{"accept-encoding", "br"}}).content(), "twin"); }
TEST_F(WebFiles, GoOutPlainWhereNothingElseIsWanted) { EXPECT_EQ(get("/assets/app-1.js").content().size(), 5000u); }
TEST_F(WebFiles, HaveAnotherTagInAnotherCoding) {
    EXPECT_NE(get("/assets/app-1.js").header("etag"), get("/assets/app-1.js", {{"accept-encoding", "br"}}).header("etag"));
}
TEST_F(WebFiles, KeepTheAssetsOfEarlierReleases) { EXPECT_EQ(get("/assets/app-0.js").content(), "old"); }
TEST_F(WebFiles, KeepNoPagesOfEarlierReleases) { EXPECT_EQ(get("/index.html").content(), "<desk>"); }
TEST_F(WebFiles, LeadNowhereElse) {
    for (const auto* target : {"/../secret.txt", "/%2e%2e/secret.txt", "/..%2Fsecret.txt", "/assets/..%2F..%2Fsecret.txt"}) {
        EXPECT_NE(get(target).content(), "secret") << target;
    }
}
TEST(Compression, MakesGzip) { EXPECT_EQ(gzip("aaaa").substr(0, 2), "\x1f\x8b"); }

}  // namespace
}  // namespace luoshi::http
