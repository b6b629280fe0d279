#include <gmock/gmock.h>

#include "platform/http/test_desk.hpp"

namespace luoshi::http {
namespace {

using namespace desk;
using ::testing::HasSubstr;

const Note note{NoteId{}, "字", 3, 7};

TEST(Encoding, AnswersNothingWith204) { EXPECT_EQ(encode_view(Nothing{}, {}).status, 204); }

TEST(Encoding, PutsTheVersionIntoTheETag) { EXPECT_EQ(encode_view(note, {}).header("etag"), "\"7\""); }

TEST(Encoding, Answers201WhereSomethingWithAnIdWasMade) { EXPECT_EQ(encode_view(note, {.creates = true}).status, 201); }

TEST(Encoding, Answers200WhereNothingWithAnIdWasMade) { EXPECT_EQ(encode_view(Greeting{"a"}, {.creates = true}).status, 200); }

TEST(Encoding, WritesAPageWithItsCursorAndTotal) {
    EXPECT_EQ(encode_view(Page<Greeting>{{{"a"}}, "c", 5}, {}).body, R"({"items":[{"words":"a"}],"next":"c","total":5})");
}

TEST(Encoding, GivesFilesAsAttachmentsWithTheirFullName) {
    EXPECT_EQ(encode_view(FileReply{"便条 1.txt", "text/plain", "x"}, {}).header("content-disposition"),
              "attachment; filename*=UTF-8''%E4%BE%BF%E6%9D%A1%201.txt");
}

TEST(Encoding, KeepsTheSessionCookieFromScripts) {
    const auto response = encode_view(SessionReply<Nothing>{{}, {"secret", "csrf", 60}}, {.secure = true});
    EXPECT_EQ(response.header("set-cookie"), "__Host-luoshi_session=secret; Path=/; Max-Age=60; SameSite=Lax; HttpOnly; Secure");
}

TEST(Encoding, ClearsBothCookiesAtSignOut) {
    std::vector<std::string> cookies;
    for (const auto& [name, value] : encode_view(SessionReply<Nothing>{}, {}).headers) cookies.push_back(value);
    EXPECT_THAT(cookies, ::testing::ElementsAre("luoshi_session=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly", "luoshi_csrf=; Path=/; Max-Age=0; SameSite=Lax"));
}

std::string csv_of(const std::vector<Note>& notes) {
    auto sheet = empty_sheet<Note>("notes");
    append_rows(sheet, notes);
    return table_response(std::move(sheet), "notes", Format::csv)->body;
}

TEST(Encoding, TitlesColumnsByTheirLabels) { EXPECT_THAT(csv_of({}), HasSubstr("id,内容,星级,version")); }

TEST(Encoding, DoesNotLetASpreadsheetRunWhatSomebodyTyped) {
    EXPECT_THAT(csv_of({{NoteId{}, "=HYPERLINK(\"x\")", 1, 1}}), ::testing::Not(HasSubstr(",=HYPERLINK")));
}

TEST(Encoding, WritesAWorkbookWhereOneIsAskedFor) {
    auto sheet = empty_sheet<Note>("notes");
    append_rows(sheet, std::vector{note});
    EXPECT_EQ(table_response(std::move(sheet), "notes", Format::xlsx)->body.substr(0, 2), "PK");
}

TEST(Encoding, FlattensNestedStructsIntoColumns) {
    const auto sheet = empty_sheet<Pinned>("pinned");
    EXPECT_EQ(sheet.columns.back().title, "margin.right");
}

}  // namespace
}  // namespace luoshi::http
