#include "platform/documents/file_kind.hpp"

#include <gmock/gmock.h>

#include "platform/documents/extract.hpp"
#include "platform/documents/sample_files.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

using testing::HasSubstr;

std::string utf16(std::string_view ascii) { return samples::encoded(ascii, "UTF-16LE"); }
std::string compound(std::string_view stream) {
    return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(512, '\0') + utf16(stream);
}

Problem refusal(const std::string& bytes) {
    const auto kind = recognise_file(bytes);
    return kind ? Problem{} : kind.error();
}

TEST(FileKind, IsFoundInTheContent) {
    EXPECT_EQ(*recognise_file("%PDF-1.7\n"), FileKind::pdf);
    EXPECT_EQ(*recognise_file("\x89PNG\r\n\x1A\n"), FileKind::png);
    EXPECT_EQ(*recognise_file("\xFF\xD8\xFF\xE0"), FileKind::jpeg);
    EXPECT_EQ(*recognise_file(std::string_view("MM\0*", 4)), FileKind::tiff);
    EXPECT_EQ(*recognise_file(write_zip({{"word/document.xml", "x"}})), FileKind::docx);
    EXPECT_EQ(*recognise_file(write_zip({{"xl/workbook.xml", "x"}})), FileKind::xlsx);
    EXPECT_EQ(*recognise_file("关于 %PDF- 格式的通知"), FileKind::text);
    EXPECT_EQ(*recognise_file("BMI 指数"), FileKind::text);
}

TEST(FileKind, RefusesAnEmptyFile) {
    EXPECT_EQ(refusal("").slug, "file-empty");
    EXPECT_EQ(refusal(" \r\n\t ").slug, "file-empty");
}
TEST(FileKind, TellsWhatToDoWithAnOldWordFile) {
    EXPECT_EQ(refusal(compound("WordDocument")).slug, "file-kind-unknown");
    EXPECT_THAT(refusal(compound("WordDocument")).detail, HasSubstr("另存为 .docx"));
    EXPECT_THAT(refusal(compound("WordDocument")).detail_en, HasSubstr("save it as .docx"));
}
TEST(FileKind, TellsWhatToDoWithAnOldSpreadsheet) {
    EXPECT_THAT(refusal(compound("Workbook")).detail, HasSubstr(".xlsx"));
}
TEST(FileKind, RefusesAnEncryptedOfficeFile) {
    EXPECT_EQ(refusal(compound("EncryptedPackage")).slug, "file-encrypted");
}
TEST(FileKind, TellsWhatToDoWithOtherDocuments) {
    EXPECT_THAT(refusal("{\\rtf1\\ansi").detail, HasSubstr("RTF"));
    EXPECT_THAT(refusal(write_zip({{"OFD.xml", "x"}})).detail, HasSubstr("OFD"));
    EXPECT_THAT(refusal(write_zip({{"mimetype", "x"}, {"content.xml", "x"}})).detail, HasSubstr("OpenDocument"));
    EXPECT_THAT(refusal(write_zip({{"ppt/presentation.xml", "x"}})).detail, HasSubstr("PDF"));
}
TEST(FileKind, RefusesWhatIsNoDocument) {
    for (const std::string& bytes :
         {write_zip({{"a.exe", "x"}}), std::string("MZ\x90\0\3\0", 6) + std::string(60, '\0'),
          std::string("\x7F"
                      "ELF\2\1\1"),
          std::string("GIF89a"), std::string("BM\x36\0\0\0\0\0\0\0", 10), std::string("Rar!\x1A\7"),
          std::string("\x1F\x8B\x08"),
          std::string("\0\0\0\x18"
                      "ftypheic",
                      12)})
        EXPECT_EQ(refusal(bytes).slug, "file-kind-unknown");
}
TEST(FileKind, RefusesAZipCutShort) {
    const std::string bytes = write_zip({{"word/document.xml", std::string(1000, 'x')}});
    EXPECT_EQ(refusal(bytes.substr(0, bytes.size() / 2)).slug, "file-broken");
}

}  // namespace
}  // namespace luoshi::documents
