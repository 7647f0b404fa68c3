<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Training plans for the managers of cooperatives, with an estimate whose every figure names its legal text.</source>
        <translation>Lập kế hoạch tập huấn cho cán bộ quản lý hợp tác xã, kèm dự toán mà mỗi con số đều dẫn văn bản làm căn cứ.</translation>
    </message>
    <message>
        <source>Figures marked “not checked against the text” were entered from memory or derived; compare them with the document before you submit.</source>
        <translation>Những mức ghi “chưa đối chiếu văn bản gốc” được nhập theo trí nhớ hoặc suy ra; hãy đối chiếu với văn bản trước khi trình.</translation>
    </message>
</context>
<context>
    <name>AbsenceLine</name>
    <message>
        <source>First day of the absence</source>
        <translation>Ngày đầu vắng mặt</translation>
    </message>
    <message>
        <source>Last day of the absence</source>
        <translation>Ngày cuối vắng mặt</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Xóa thời gian vắng</translation>
    </message>
    <message>
        <source>Note on the absence</source>
        <translation>Ghi chú về thời gian vắng</translation>
    </message>
    <message>
        <source>Why, or who stands in</source>
        <translation>Lý do, hoặc người dạy thay</translation>
    </message>
</context>
<context>
    <name>AgencySettings</name>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>What the program ships can be changed for this plan. An agency that was merged ends on a day: the first on which it is there no longer.</source>
        <translation>Danh mục có sẵn có thể sửa riêng cho kế hoạch này. Cơ quan đã sáp nhập thì ghi ngày kết thúc: ngày đầu tiên không còn cơ quan đó.</translation>
    </message>
    <message>
        <source>Name of a new agency</source>
        <translation>Tên cơ quan mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>Hết từ ngày</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Tên của %1</translation>
    </message>
    <message>
        <source>Short name of %1</source>
        <translation>Tên ngắn của %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Loại của %1</translation>
    </message>
    <message>
        <source>First day of %1</source>
        <translation>Ngày đầu của %1</translation>
    </message>
    <message>
        <source>First day without %1</source>
        <translation>Ngày đầu không còn %1</translation>
    </message>
</context>
<context>
    <name>AppraisalBar</name>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Mở lại…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Trả lại…</translation>
    </message>
    <message>
        <source>End the appraisal…</source>
        <translation>Kết thúc thẩm định…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Phê duyệt…</translation>
    </message>
    <message>
        <source>What is said with this step</source>
        <translation>Nội dung kèm theo bước này</translation>
    </message>
    <message>
        <source>Why: the others will read it</source>
        <translation>Lý do, để các cơ quan khác đọc</translation>
    </message>
    <message>
        <source>Number of the document, or a remark (may be empty)</source>
        <translation>Số văn bản hoặc ghi chú (có thể để trống)</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>It is appraised</source>
        <translation>Đã thẩm định xong</translation>
    </message>
    <message>
        <source>It is approved</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Biên bản…</translation>
    </message>
    <message>
        <source>The record of the appraisal: what was cut, by how much, why and by which text</source>
        <translation>Biên bản thẩm định: khoản bị cắt giảm, mức giảm, lý do và văn bản</translation>
    </message>
</context>
<context>
    <name>AppraisalCell</name>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Mức chi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
</context>
<context>
    <name>AppraisalFilters</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại hình</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>Vượt trần</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa đối chiếu</translation>
    </message>
    <message>
        <source>Only lines whose norm was not checked against the text of the document</source>
        <translation>Chỉ các dòng có định mức chưa đối chiếu văn bản gốc</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Có thay đổi</translation>
    </message>
    <message>
        <source>Only lines that were cut or remarked on</source>
        <translation>Chỉ các dòng bị cắt giảm hoặc có ý kiến</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Mở tất cả</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Đóng tất cả</translation>
    </message>
    <message>
        <source>Go through all classes shown</source>
        <translation>Xem xét mọi lớp đang hiện</translation>
    </message>
</context>
<context>
    <name>AppraisalHeader</name>
    <message>
        <source>Item of cost</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Mức chi</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
</context>
<context>
    <name>AppraisalPage</name>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ngoại lệ</translation>
    </message>
    <message>
        <source>Fit to the ceiling</source>
        <translation>Cân đối với trần</translation>
    </message>
    <message>
        <source>Workbook from Finance</source>
        <translation>Bảng tính của Sở Tài chính</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>New norms</source>
        <translation>Định mức mới</translation>
    </message>
</context>
<context>
    <name>AppraisalPane</name>
    <message>
        <source>No line matches the filters</source>
        <translation>Không có dòng nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Hiện mọi dòng</translation>
    </message>
    <message>
        <source>Nothing to appraise yet</source>
        <translation>Chưa có gì để thẩm định</translation>
    </message>
    <message>
        <source>Finance appraises a submitted version, line by line; the draft can be edited on meanwhile.</source>
        <translation>Sở Tài chính thẩm định từng dòng của một phiên bản đã trình; bản đang soạn vẫn sửa tiếp được.</translation>
    </message>
    <message>
        <source>To the versions</source>
        <translation>Đến các phiên bản</translation>
    </message>
</context>
<context>
    <name>AppraisalPanel</name>
    <message>
        <source>No line chosen</source>
        <translation>Chưa chọn dòng nào</translation>
    </message>
    <message>
        <source>Choose a line to see how it was requested and to say why it is cut.</source>
        <translation>Chọn một dòng để xem cách tính đề nghị và nêu lý do cắt giảm.</translation>
    </message>
</context>
<context>
    <name>AppraisalRemarks</name>
    <message>
        <source>not checked</source>
        <translation>chưa đối chiếu văn bản gốc</translation>
    </message>
    <message>
        <source>Requested because: %1</source>
        <translation>Lý do đề nghị: %1</translation>
    </message>
    <message>
        <source>Finance: %1</source>
        <translation>Sở Tài chính: %1</translation>
    </message>
    <message>
        <source>The committee: %1</source>
        <translation>UBND: %1</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>Lý do cắt giảm</translation>
    </message>
    <message>
        <source>By which text</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Take the cut back (Del)</source>
        <translation>Bỏ cắt giảm (Del)</translation>
    </message>
    <message>
        <source>A class that was gone through stands as it is: what differs is decided line by line.</source>
        <translation>Lớp đã xem xét thì giữ nguyên; chỗ nào khác thì quyết định theo từng dòng.</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>Đã xem xét</translation>
    </message>
</context>
<context>
    <name>AppraisalSums</name>
    <message>
        <source>Requested</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
</context>
<context>
    <name>AppraisalTable</name>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Needs attention</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>No errors and no warnings. Notes are in the list of findings.</source>
        <translation>Không có lỗi, không có cảnh báo. Các lưu ý nằm trong danh sách kiểm tra.</translation>
    </message>
    <message>
        <source>All findings →</source>
        <translation>Tất cả kết quả kiểm tra →</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>No backups yet. The first is made when an edited plan is opened again, or with the button above.</source>
        <translation>Chưa có bản sao lưu. Bản đầu tiên được tạo khi mở lại kế hoạch đã sửa, hoặc bằng nút ở trên.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Make the backup of %1 the plan again</source>
        <translation>Đưa kế hoạch trở lại như bản sao lưu lúc %1</translation>
    </message>
    <message>
        <source>One is made by itself on the first opening of a day; the newest 20 are kept in a folder beside the plan. Each is a plan file that opens like any other. Restoring backs up what is there now and is one step, which Undo takes back; what was decided about submitted versions stays.</source>
        <translation>Mỗi ngày, lần mở đầu tiên tự tạo một bản; 20 bản mới nhất được giữ trong thư mục cạnh tệp kế hoạch. Mỗi bản là một tệp kế hoạch, mở được như mọi tệp khác. Khi khôi phục, nội dung hiện tại được sao lưu trước, và cả việc khôi phục là một bước có thể hoàn tác; những gì đã quyết định về các phiên bản đã trình vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
</context>
<context>
    <name>CalendarHolidays</name>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>By type</source>
        <translation>Theo loại hình</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Theo địa bàn</translation>
    </message>
    <message>
        <source>By lecturer</source>
        <translation>Theo báo cáo viên</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>No classes on the calendar yet</source>
        <translation>Chưa có lớp nào trên lịch</translation>
    </message>
    <message>
        <source>A class stands here once it has a first day and a number of days.</source>
        <translation>Lớp hiện ở đây khi đã có ngày khai giảng và số ngày.</translation>
    </message>
    <message>
        <source>Show the classes</source>
        <translation>Xem các lớp</translation>
    </message>
    <message>
        <source>Drag a bar, or Alt+← and Alt+→ move a class by a day, with Shift by a week; Enter opens it</source>
        <translation>Kéo thanh, hoặc Alt+← và Alt+→ để dời lớp một ngày, thêm Shift để dời một tuần; Enter để mở lớp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es) without days or outside the year</source>
        <translation>
            <numerusform>%Ln lớp chưa có ngày hoặc nằm ngoài năm</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Lịch (.ics)</translation>
    </message>
    <message>
        <source>For the calendars of other programs and of telephones</source>
        <translation>Cho lịch của chương trình khác và của điện thoại</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
</context>
<context>
    <name>CandidateLine</name>
    <message>
        <source>%1 sessions given · %2 đồng a session</source>
        <translation>đã dạy %1 buổi · %2 đồng/buổi</translation>
    </message>
</context>
<context>
    <name>CeilingBar</name>
    <message>
        <source>Ceiling used</source>
        <translation>Đã dùng so với trần</translation>
    </message>
</context>
<context>
    <name>ChooserSheet</name>
    <message>
        <source>Who can take this topic?</source>
        <translation>Ai dạy được chuyên đề này?</translation>
    </message>
    <message>
        <source>Name, rank or department</source>
        <translation>Tên, chức danh hoặc đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) without a lecturer</source>
        <translation>
            <numerusform>%Ln chuyên đề chưa có báo cáo viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows walk, Enter gives the topic</source>
        <translation>Phím mũi tên để chọn, Enter để giao chuyên đề</translation>
    </message>
    <message>
        <source>Nobody matches the filter</source>
        <translation>Không ai khớp bộ lọc</translation>
    </message>
    <message>
        <source>No lecturers yet</source>
        <translation>Chưa có báo cáo viên</translation>
    </message>
    <message>
        <source>Enter the lecturers of the year on the page “Lecturers” first.</source>
        <translation>Hãy nhập báo cáo viên của năm ở trang “Báo cáo viên” trước.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Leave this topic for later and go to the next one (Alt+→)</source>
        <translation>Để chuyên đề này lại và sang chuyên đề tiếp theo (Alt+→)</translation>
    </message>
</context>
<context>
    <name>ClassColumns</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loại địa bàn</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Cost (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>NSNN</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>HTX đóng góp</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
</context>
<context>
    <name>ClassFilters</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Thêm lớp</translation>
    </message>
    <message>
        <source>Our part ✕</source>
        <translation>Phần của mình ✕</translation>
    </message>
    <message>
        <source>Show the classes of all departments</source>
        <translation>Hiện lớp của mọi sở, ngành</translation>
    </message>
</context>
<context>
    <name>ClassFindings</name>
    <message>
        <source>Findings</source>
        <translation>Kiểm tra</translation>
    </message>
</context>
<context>
    <name>ClassMenu</name>
    <message>
        <source>Show in the estimate</source>
        <translation>Xem trong dự toán</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>No class chosen</source>
        <translation>Chưa chọn lớp nào</translation>
    </message>
    <message>
        <source>Choose a class in the table to see and edit everything of it here.</source>
        <translation>Chọn một lớp trong bảng để xem và sửa mọi thông tin của lớp tại đây.</translation>
    </message>
    <message>
        <source>Extra items</source>
        <translation>Khoản chi riêng</translation>
    </message>
    <message>
        <source>Only the default items of the plan.</source>
        <translation>Chỉ có các khoản chi mặc định của kế hoạch.</translation>
    </message>
</context>
<context>
    <name>ClassParameters</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation>Loại hình HTX</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Sessions/day</source>
        <translation>Buổi/ngày</translation>
    </message>
    <message>
        <source>Sessions (given)</source>
        <translation>Số buổi (nhập)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Nights (given)</source>
        <translation>Số đêm (nhập)</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Số đêm</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loại địa bàn</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>For the managers of these districts</source>
        <translation>Cho cán bộ của các huyện</translation>
    </message>
    <message>
        <source>that of the locality</source>
        <translation>huyện nơi tổ chức</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Training classes</source>
        <translation>Lớp tập huấn</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message numerus="yes">
        <source>%Ln class(es) deleted</source>
        <translation>
            <numerusform>Đã xóa %Ln lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Chưa có lớp nào</translation>
    </message>
    <message>
        <source>No class matches the filters</source>
        <translation>Không có lớp nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>Choose “Add class” and the type of cooperative; everything else can be filled in beside the table.</source>
        <translation>Bấm “Thêm lớp” và chọn loại hình HTX; mọi thông tin khác điền ở khung bên cạnh bảng.</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Hiện tất cả các lớp</translation>
    </message>
</context>
<context>
    <name>CodePills</name>
    <message>
        <source>%1: any</source>
        <translation>%1: mọi</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Dự toán</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Kế hoạch mới…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Đóng kế hoạch</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Xuất ra Excel…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Search and jump</source>
        <translation>Tìm và chuyển đến</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Màu sáng</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Màu tối</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About Tập Huấn</source>
        <translation>Giới thiệu Tập Huấn</translation>
    </message>
    <message>
        <source>Training classes</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Import from JSON…</source>
        <translation>Nhập từ JSON…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Next year from this year…</source>
        <translation>Lập năm sau từ năm nay…</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Hợp tác xã</translation>
    </message>
    <message>
        <source>Submission letter…</source>
        <translation>Tờ trình…</translation>
    </message>
    <message>
        <source>Plan as a document…</source>
        <translation>Kế hoạch (văn bản)…</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Về bản đang soạn</translation>
    </message>
    <message>
        <source>Export sheets, a department&apos;s part or a version…</source>
        <translation>Xuất từng trang, phần của một cơ quan hoặc một phiên bản…</translation>
    </message>
    <message>
        <source>Read back the workbook from Finance…</source>
        <translation>Đọc bảng tính Sở Tài chính gửi lại…</translation>
    </message>
    <message>
        <source>Export the calendar (.ics)…</source>
        <translation>Xuất lịch (.ics)…</translation>
    </message>
    <message>
        <source>Record of the appraisal…</source>
        <translation>Biên bản thẩm định…</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Chép dạng bảng</translation>
    </message>
    <message>
        <source>The draft was edited since: compare again.</source>
        <translation>Bản đang soạn đã sửa: hãy so sánh lại.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các khác biệt</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Không có gì khác</translation>
    </message>
    <message>
        <source>Choose two versions and compare them</source>
        <translation>Chọn hai phiên bản rồi so sánh</translation>
    </message>
    <message>
        <source>Classes and lines that came, went or changed are listed with each figure before and after.</source>
        <translation>Các lớp, các dòng thêm, bỏ hoặc thay đổi được liệt kê với số trước và sau.</translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>Waiting for me</source>
        <translation>Chờ tôi</translation>
    </message>
    <message>
        <source>nothing, as %1</source>
        <translation>không có gì, thay mặt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es), as %1</source>
        <translation>
            <numerusform>%Ln lớp, thay mặt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Content of the departments</source>
        <translation>Nội dung của các sở, ngành</translation>
    </message>
    <message>
        <source>accepted of all classes</source>
        <translation>đã chấp nhận trên tổng số lớp</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>với vai %1</translation>
    </message>
</context>
<context>
    <name>CooperativesPage</name>
    <message numerus="yes">
        <source>%Ln cooperative(s) deleted</source>
        <translation>
            <numerusform>Đã xóa %Ln hợp tác xã</numerusform>
        </translation>
    </message>
    <message>
        <source>No cooperatives yet</source>
        <translation>Chưa có hợp tác xã nào</translation>
    </message>
    <message>
        <source>No cooperative matches the filters</source>
        <translation>Không hợp tác xã nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>Drop the Alliance&apos;s list here (.xlsx or .csv), choose it, or add cooperatives one by one.</source>
        <translation>Kéo danh sách của Liên minh HTX (.xlsx hoặc .csv) vào đây, chọn tệp, hoặc thêm từng hợp tác xã.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Nhu cầu tập huấn</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Cost of the class</source>
        <translation>Kinh phí của lớp</translation>
    </message>
    <message>
        <source>%1 đồng a trainee</source>
        <translation>%1 đồng/học viên</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>HTX đóng góp %1</translation>
    </message>
    <message>
        <source>Show the estimate →</source>
        <translation>Xem dự toán →</translation>
    </message>
</context>
<context>
    <name>CurriculaView</name>
    <message>
        <source>Curricula</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>No curriculum matches the filters</source>
        <translation>Không có khung chương trình nào khớp</translation>
    </message>
    <message>
        <source>No curricula yet</source>
        <translation>Chưa có khung chương trình</translation>
    </message>
    <message>
        <source>Keep the topics of a class as a curriculum, or add one for a type here; classes of the type then take it.</source>
        <translation>Lưu chuyên đề của một lớp thành khung chương trình, hoặc thêm khung cho một loại hình tại đây; các lớp cùng loại hình lấy từ đó.</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
</context>
<context>
    <name>CurriculumBox</name>
    <message>
        <source>out of date</source>
        <translation>đã cũ</translation>
    </message>
    <message>
        <source>Take the newest version</source>
        <translation>Lấy phiên bản mới nhất</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Dùng cho %1</translation>
    </message>
    <message>
        <source>The newest version %1</source>
        <translation>Phiên bản mới nhất %1</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>Take a curriculum</source>
        <translation>Lấy khung chương trình</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Lưu thành phiên bản mới</translation>
    </message>
    <message>
        <source>Keep as a curriculum</source>
        <translation>Lưu thành khung chương trình</translation>
    </message>
    <message>
        <source>The topics of this class, for other classes of the type</source>
        <translation>Các chuyên đề của lớp này, để dùng cho các lớp khác cùng loại hình</translation>
    </message>
    <message>
        <source>The topics of this class were not taken from a curriculum.</source>
        <translation>Chuyên đề của lớp này không lấy từ khung chương trình nào.</translation>
    </message>
</context>
<context>
    <name>CurriculumFilters</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại hình</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
</context>
<context>
    <name>CurriculumLine</name>
    <message>
        <source>out of date: %1</source>
        <translation>lớp dùng bản cũ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>chưa dùng</translation>
    </message>
</context>
<context>
    <name>CurriculumPanel</name>
    <message>
        <source>No curriculum chosen</source>
        <translation>Chưa chọn khung chương trình</translation>
    </message>
    <message>
        <source>Choose one on the left to read and edit its topics.</source>
        <translation>Chọn một khung ở bên trái để đọc và sửa chuyên đề.</translation>
    </message>
    <message>
        <source>Name of the curriculum</source>
        <translation>Tên khung chương trình</translation>
    </message>
    <message>
        <source>Classes use this curriculum; it stays</source>
        <translation>Có lớp đang dùng khung này nên không xóa được</translation>
    </message>
    <message>
        <source>Remove the curriculum</source>
        <translation>Xóa khung chương trình</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Đang dùng: %1</translation>
    </message>
    <message>
        <source>No class uses it yet.</source>
        <translation>Chưa lớp nào dùng.</translation>
    </message>
    <message>
        <source>Classes use this version, so it stays as it is.</source>
        <translation>Có lớp đang dùng phiên bản này nên phiên bản được giữ nguyên.</translation>
    </message>
    <message>
        <source>Begin a new version</source>
        <translation>Lập phiên bản mới</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>An older version, for reading; the newest one is edited.</source>
        <translation>Phiên bản cũ, chỉ để đọc; chỉ sửa được phiên bản mới nhất.</translation>
    </message>
</context>
<context>
    <name>CurriculumTopicFields</name>
    <message>
        <source>Title of the topic</source>
        <translation>Tên chuyên đề</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>buổi</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>thực hành</translation>
    </message>
    <message>
        <source>Practice sessions</source>
        <translation>Số buổi thực hành</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Xóa chuyên đề</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tài liệu</translation>
    </message>
</context>
<context>
    <name>DataFileSettings</name>
    <message>
        <source>Data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>The whole plan is this one file: classes, norms of its own, submitted versions, and every change with who made it. Close the plan before you move or copy the file; a backup can be copied at any time.</source>
        <translation>Cả kế hoạch nằm trong một tệp này: lớp, định mức riêng, các phiên bản đã trình và mọi thay đổi kèm người thực hiện. Đóng kế hoạch trước khi chuyển hoặc chép tệp; bản sao lưu thì chép lúc nào cũng được.</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>Chưa mở kế hoạch nào.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kiểm tra tệp</translation>
    </message>
    <message>
        <source>Reads everything in it: its pages, what its rows say of each other, the plan and each submitted version</source>
        <translation>Đọc toàn bộ tệp: các trang dữ liệu, liên kết giữa các dòng, kế hoạch và từng phiên bản đã trình</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Sao chép đường dẫn</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Đường dẫn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Cách mở</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Phiên bản định dạng</translation>
    </message>
    <message>
        <source>Changes in the journal</source>
        <translation>Số thay đổi trong nhật ký</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Not since the plan was opened</source>
        <translation>Chưa kiểm tra từ khi mở kế hoạch</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Lịch (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DefaultSettings</name>
    <message>
        <source>Item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>DefaultsCard</name>
    <message>
        <source>Default items of every class</source>
        <translation>Khoản chi mặc định của mọi lớp</translation>
    </message>
    <message>
        <source>None yet. Items without a norm of their own, such as the hall or materials, cost the same in most classes: enter them once here.</source>
        <translation>Chưa có. Những khoản không có định mức riêng, như hội trường hay tài liệu, thường như nhau ở các lớp: chỉ cần nhập một lần tại đây.</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>bỏ</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Kind of document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Trích yếu văn bản</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Cơ quan ban hành: %1</translation>
    </message>
    <message>
        <source>The number does not say who issued it; write “của …” at the beginning of the title.</source>
        <translation>Số hiệu không cho biết ai ban hành; hãy ghi “của …” ở đầu trích yếu.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Document in force from</source>
        <translation>Văn bản có hiệu lực từ</translation>
    </message>
    <message>
        <source>No longer from (empty: open)</source>
        <translation>Hết hiệu lực từ (để trống: chưa)</translation>
    </message>
    <message>
        <source>Document no longer in force from</source>
        <translation>Văn bản hết hiệu lực từ</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Document of the province</source>
        <translation>Văn bản của tỉnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số hiệu văn bản</translation>
    </message>
    <message>
        <source>compared with the published text</source>
        <translation>đã đối chiếu với văn bản công bố</translation>
    </message>
    <message>
        <source>Keep the document</source>
        <translation>Lưu văn bản</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>not checked against the text</source>
        <translation>chưa đối chiếu văn bản gốc</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentSettings</name>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>The wording of %1. What stands in braces is filled in from the plan.</source>
        <translation>Mẫu của %1. Chỗ trong ngoặc nhọn được điền từ kế hoạch.</translation>
    </message>
    <message>
        <source>Submission letter</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Các chỗ điền</translation>
    </message>
    <message>
        <source>The document cannot be made</source>
        <translation>Chưa lập được văn bản</translation>
    </message>
</context>
<context>
    <name>DocumentTimeLine</name>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Document of the province…</source>
        <translation>Văn bản của tỉnh…</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đang đóng</translation>
    </message>
</context>
<context>
    <name>EffectList</name>
    <message>
        <source>What would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Sao chép thành bảng (Ctrl+C)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Only for the rank</source>
        <translation>Chỉ cho chức danh</translation>
    </message>
    <message>
        <source>every rank</source>
        <translation>mọi chức danh</translation>
    </message>
    <message>
        <source>Only for the group</source>
        <translation>Chỉ cho nhóm học viên</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>mọi nhóm</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Reason, where the rate differs from the norm</source>
        <translation>Lý do, khi đơn giá khác định mức</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Bỏ khoản chi</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>by the norm</source>
        <translation>theo định mức</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>Thu gọn khoản chi</translation>
    </message>
    <message>
        <source>Line, label and reason</source>
        <translation>Dòng, tên gọi và lý do</translation>
    </message>
</context>
<context>
    <name>EntrySection</name>
    <message>
        <source>Item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
</context>
<context>
    <name>EstimateColumns</name>
    <message>
        <source>Item of cost</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>How computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Mức trần</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>State</source>
        <translation>NSNN</translation>
    </message>
    <message>
        <source>Paid by the state</source>
        <translation>Ngân sách nhà nước chi</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>HTX đóng góp</translation>
    </message>
    <message>
        <source>Paid by the cooperatives</source>
        <translation>Hợp tác xã đóng góp</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
</context>
<context>
    <name>EstimateEditor</name>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
</context>
<context>
    <name>EstimateFilters</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>Vượt mức trần</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Có lỗi</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa đối chiếu</translation>
    </message>
    <message>
        <source>Only lines whose norm was not checked against the text of the document</source>
        <translation>Chỉ những dòng có định mức chưa đối chiếu văn bản gốc</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Mở tất cả</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Thu gọn tất cả</translation>
    </message>
</context>
<context>
    <name>EstimatePage</name>
    <message>
        <source>Nothing to estimate yet</source>
        <translation>Chưa có gì để dự toán</translation>
    </message>
    <message>
        <source>No line matches the filters</source>
        <translation>Không có dòng nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>The estimate follows from the classes: add one with its trainees and topics.</source>
        <translation>Dự toán được tính từ các lớp: hãy thêm một lớp với học viên và chuyên đề.</translation>
    </message>
    <message>
        <source>Go to the classes</source>
        <translation>Đến danh sách lớp</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Hiện tất cả các dòng</translation>
    </message>
</context>
<context>
    <name>EstimateRow</name>
    <message>
        <source>over by %1</source>
        <translation>vượt %1</translation>
    </message>
    <message>
        <source>reason needed</source>
        <translation>cần nêu lý do</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>chưa đối chiếu</translation>
    </message>
    <message>
        <source>%1 trainees, %2 days</source>
        <translation>%1 học viên, %2 ngày</translation>
    </message>
</context>
<context>
    <name>EstimateTable</name>
    <message>
        <source>Estimate</source>
        <translation>Dự toán</translation>
    </message>
</context>
<context>
    <name>ExceptionLine</name>
    <message>
        <source>mended since: no longer needed</source>
        <translation>đã sửa: không còn cần</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>Lý do của ngoại lệ</translation>
    </message>
    <message>
        <source>Document that allows it</source>
        <translation>Văn bản cho phép</translation>
    </message>
    <message>
        <source>To the cause</source>
        <translation>Đến nguyên nhân</translation>
    </message>
    <message>
        <source>Remove the exception</source>
        <translation>Xóa ngoại lệ</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Record an exception</source>
        <translation>Ghi nhận ngoại lệ</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>Lý do của ngoại lệ</translation>
    </message>
    <message>
        <source>Document that allows it</source>
        <translation>Văn bản cho phép</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
</context>
<context>
    <name>ExceptionsPane</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>An error with a recorded exception no longer stands in the way of submitting; it is printed with its reason and document.</source>
        <translation>Lỗi đã ghi nhận ngoại lệ không còn cản việc trình và được in kèm lý do, văn bản.</translation>
    </message>
    <message>
        <source>Recorded exceptions</source>
        <translation>Ngoại lệ đã ghi nhận</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Errors without an exception</source>
        <translation>Lỗi chưa có ngoại lệ</translation>
    </message>
    <message>
        <source>none: the plan can be submitted</source>
        <translation>không còn: có thể trình kế hoạch</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Dừng xuất</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Văn bản khác</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất ra Excel</translation>
    </message>
    <message>
        <source>Classes of</source>
        <translation>Các lớp của</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Bản kế hoạch</translation>
    </message>
    <message>
        <source>%1 (comes along)</source>
        <translation>%1 (kèm theo)</translation>
    </message>
    <message>
        <source>A sheet whose figures another one takes comes along. Finance fills in the sheet of the appraisal of a submitted version.</source>
        <translation>Trang mà trang khác lấy số sẽ được kèm theo. Sở Tài chính điền trang Thẩm định của một phiên bản đã trình.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Total estimate</source>
        <translation>Tổng dự toán</translation>
    </message>
    <message>
        <source>State budget</source>
        <translation>Ngân sách nhà nước</translation>
    </message>
    <message>
        <source>Cooperatives&apos; own</source>
        <translation>HTX đóng góp</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>No ceiling set</source>
        <translation>Chưa đặt trần kinh phí</translation>
    </message>
    <message>
        <source>Ceiling %1</source>
        <translation>Trần kinh phí %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>Bằng chữ: %1</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Loại tệp</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Where is the new plan kept?</source>
        <translation>Lưu kế hoạch mới ở đâu?</translation>
    </message>
    <message>
        <source>Where is the sample plan kept?</source>
        <translation>Lưu kế hoạch mẫu ở đâu?</translation>
    </message>
    <message>
        <source>Where is the workbook written?</source>
        <translation>Ghi sổ dự toán ở đâu?</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Plans (*.taphuan)</source>
        <translation>Kế hoạch (*.taphuan)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Import a plan from JSON</source>
        <translation>Nhập kế hoạch từ JSON</translation>
    </message>
    <message>
        <source>Plans in JSON (*.json)</source>
        <translation>Kế hoạch dạng JSON (*.json)</translation>
    </message>
    <message>
        <source>Where is the imported plan kept?</source>
        <translation>Lưu kế hoạch được nhập vào đâu?</translation>
    </message>
    <message>
        <source>Where is next year&apos;s plan kept?</source>
        <translation>Lưu kế hoạch năm sau ở đâu?</translation>
    </message>
    <message>
        <source>Where is the document written?</source>
        <translation>Ghi văn bản vào đâu?</translation>
    </message>
    <message>
        <source>Where is the calendar written?</source>
        <translation>Ghi lịch vào đâu?</translation>
    </message>
    <message>
        <source>Where is the record written?</source>
        <translation>Ghi biên bản vào đâu?</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
</context>
<context>
    <name>FindingColumns</name>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Mục kiểm tra</translation>
    </message>
    <message>
        <source>Findings of one kind stand together</source>
        <translation>Các mục cùng loại đứng liền nhau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Exception: %1</source>
        <translation>Ngoại lệ: %1</translation>
    </message>
</context>
<context>
    <name>FindingMarks</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln cảnh báo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Exception… (E)</source>
        <translation>Ngoại lệ… (E)</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln cảnh báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln lưu ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a click goes to the cause</source>
        <translation>Nhấn Enter hoặc bấm chuột để đến nguyên nhân</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Không có gì khớp bộ lọc</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Không có gì phải báo</translation>
    </message>
    <message>
        <source>No errors, warnings or notes in this plan.</source>
        <translation>Kế hoạch không có lỗi, cảnh báo hay lưu ý nào.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Mục kiểm tra</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ngoại lệ</translation>
    </message>
</context>
<context>
    <name>FitAsking</name>
    <message>
        <source>Ceiling of the state&apos;s money (đồng)</source>
        <translation>Trần ngân sách nhà nước (đồng)</translation>
    </message>
    <message>
        <source>Hide ceilings of types and departments</source>
        <translation>Ẩn trần theo loại hình và sở, ngành</translation>
    </message>
    <message>
        <source>Ceilings of types and departments…</source>
        <translation>Trần theo loại hình và sở, ngành…</translation>
    </message>
    <message>
        <source>What may be cut</source>
        <translation>Được cắt giảm</translation>
    </message>
    <message>
        <source>What has to stay</source>
        <translation>Phải giữ</translation>
    </message>
    <message>
        <source>Reason written to lowered rates</source>
        <translation>Lý do ghi vào mức chi đã hạ</translation>
    </message>
    <message>
        <source>Find the best cuts</source>
        <translation>Tìm phương án tốt nhất</translation>
    </message>
</context>
<context>
    <name>FitCeilings</name>
    <message>
        <source>today %1</source>
        <translation>hiện nay %1</translation>
    </message>
    <message>
        <source>no ceiling</source>
        <translation>không có trần</translation>
    </message>
    <message>
        <source>Ceiling of %1</source>
        <translation>Trần của %1</translation>
    </message>
</context>
<context>
    <name>FitCutLine</name>
    <message>
        <source>Cut this class</source>
        <translation>Cắt giảm lớp này</translation>
    </message>
    <message>
        <source>Keep class %1 as it is and propose anew</source>
        <translation>Giữ nguyên lớp %1 và tìm lại</translation>
    </message>
</context>
<context>
    <name>FitCuts</name>
    <message>
        <source>Accept all</source>
        <translation>Chấp nhận tất cả</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>What is cut</source>
        <translation>Nội dung cắt giảm</translation>
    </message>
    <message>
        <source>Saving (đồng)</source>
        <translation>Tiết kiệm (đồng)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Proposed cuts</source>
        <translation>Các khoản đề xuất cắt giảm</translation>
    </message>
</context>
<context>
    <name>FitKeeping</name>
    <message>
        <source>At least one class of each type</source>
        <translation>Mỗi loại hình còn ít nhất một lớp</translation>
    </message>
    <message>
        <source>At least one class for each district</source>
        <translation>Mỗi địa bàn còn ít nhất một lớp</translation>
    </message>
    <message>
        <source>Areas of special hardship keep theirs</source>
        <translation>Giữ lớp cho địa bàn đặc biệt khó khăn</translation>
    </message>
    <message>
        <source>Fewer managers in all, up to</source>
        <translation>Tổng số cán bộ giảm tối đa</translation>
    </message>
    <message>
        <source>Classes that stay as they are</source>
        <translation>Lớp giữ nguyên</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Thêm lớp…</translation>
    </message>
    <message>
        <source>May be cut</source>
        <translation>Cho phép cắt giảm</translation>
    </message>
</context>
<context>
    <name>FitMeasures</name>
    <message>
        <source>Drop classes</source>
        <translation>Bỏ lớp</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Lower rates, down to</source>
        <translation>Hạ mức chi, còn ít nhất</translation>
    </message>
    <message>
        <source>Rates that come from a norm too</source>
        <translation>Hạ cả mức lấy từ định mức</translation>
    </message>
    <message>
        <source>Items that may be left out, in this order</source>
        <translation>Khoản có thể bỏ, theo thứ tự này</translation>
    </message>
    <message>
        <source>Items that may be left out</source>
        <translation>Khoản có thể bỏ</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Thêm khoản chi…</translation>
    </message>
    <message>
        <source>Do not leave out</source>
        <translation>Không bỏ khoản này</translation>
    </message>
    <message>
        <source>Fewer trainees, up to</source>
        <translation>Giảm học viên mỗi lớp tối đa</translation>
    </message>
    <message>
        <source>Fewer days, up to</source>
        <translation>Bớt ngày mỗi lớp tối đa</translation>
    </message>
</context>
<context>
    <name>FitProposal</name>
    <message>
        <source>The plan is not as it was when this was proposed; the figures are those of then.</source>
        <translation>Kế hoạch đã thay đổi từ khi có đề xuất; số liệu là của lúc đó.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ đề xuất</translation>
    </message>
    <message>
        <source>Puts the proposal away; nothing is changed</source>
        <translation>Không giữ đề xuất; kế hoạch không thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln class(es), saving %1</source>
        <translation>
            <numerusform>Chấp nhận %Ln lớp, tiết kiệm %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such proposal</source>
        <translation>Không có phương án như vậy</translation>
    </message>
    <message>
        <source>Nothing has to be cut</source>
        <translation>Không phải cắt giảm gì</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>Chưa có đề xuất</translation>
    </message>
    <message>
        <source>The plan keeps every ceiling as it stands.</source>
        <translation>Kế hoạch hiện nay đã vừa mọi mức trần.</translation>
    </message>
    <message>
        <source>Give a ceiling, say what may be cut and what has to stay, then find the best cuts. The plan does not change before you accept them.</source>
        <translation>Cho trần kinh phí, chọn những gì được cắt giảm và phải giữ, rồi tìm phương án. Kế hoạch chỉ thay đổi khi bạn chấp nhận.</translation>
    </message>
</context>
<context>
    <name>FitScenarioLine</name>
    <message>
        <source>Remove scenario %1</source>
        <translation>Xóa phương án %1</translation>
    </message>
</context>
<context>
    <name>FitScenarios</name>
    <message>
        <source>Compared</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Tên phương án</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>Lưu phương án</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>State funding</source>
        <translation>Ngân sách nhà nước</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Các phương án</translation>
    </message>
</context>
<context>
    <name>HolidaySettings</name>
    <message>
        <source>Holidays of %1</source>
        <translation>Ngày nghỉ năm %1</translation>
    </message>
    <message>
        <source>A class on one of these days is a finding. A day that is worked all the same is taken back; a day that the province gives is added.</source>
        <translation>Lớp rơi vào một trong những ngày này sẽ được cảnh báo. Ngày vẫn làm việc thì bỏ đi; ngày nghỉ do tỉnh quy định thì thêm vào.</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>ngày/tháng</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Tên ngày</translation>
    </message>
    <message>
        <source>Kind of the day</source>
        <translation>Loại ngày</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Tên của %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Loại của %1</translation>
    </message>
    <message>
        <source>People work on this day</source>
        <translation>Ngày này vẫn làm việc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Các cột của danh sách</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message numerus="yes">
        <source>%Ln cooperative(s) imported</source>
        <translation>
            <numerusform>Đã nhập %Ln hợp tác xã</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Nhập từ %1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Nothing is imported (Esc)</source>
        <translation>Không nhập gì (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln cooperative(s)</source>
        <translation>
            <numerusform>Nhập %Ln hợp tác xã</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 thay đổi</translation>
    </message>
    <message>
        <source>%1 as they are</source>
        <translation>%1 như cũ</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 bị từ chối</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose “Import”.</source>
        <translation>Chưa có gì thay đổi cho đến khi chọn “Nhập”.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Các dòng của danh sách</translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>Không có dòng nào để hiện</translation>
    </message>
    <message>
        <source>Choose the sheet, the header row and the columns on the left.</source>
        <translation>Hãy chọn trang tính, dòng tiêu đề và các cột ở bên trái.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Hợp tác xã</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Read as</source>
        <translation>Đọc là</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Ngăn cột bằng</translation>
    </message>
    <message>
        <source>Old text (TCVN3, .VnTime)</source>
        <translation>Chữ cũ (TCVN3, .VnTime)</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Import this row</source>
        <translation>Nhập dòng này</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Như cũ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
</context>
<context>
    <name>ItemSettings</name>
    <message>
        <source>Cost items</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>An emptied field goes back to what is shipped. Figures do not change by this: they come from norms and from what classes say.</source>
        <translation>Ô để trống sẽ trở về như có sẵn. Số tiền không đổi vì việc này: số tiền tính từ định mức và từ nội dung của lớp.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Tiểu mục</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Tên gọi của %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Đơn vị của %1</translation>
    </message>
    <message>
        <source>Section of %1</source>
        <translation>Mục của %1</translation>
    </message>
    <message>
        <source>Budget code of %1</source>
        <translation>Tiểu mục của %1</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Search and jump…</source>
        <translation>Tìm và đi tới…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation>Sửa ô hiện tại</translation>
    </message>
    <message>
        <source>Next cell, previous cell</source>
        <translation>Ô kế tiếp, ô trước</translation>
    </message>
    <message>
        <source>Take the typing back</source>
        <translation>Bỏ phần đang gõ</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Chọn nhiều</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Sao chép thành bảng</translation>
    </message>
    <message>
        <source>Duplicate the classes</source>
        <translation>Nhân bản các lớp</translation>
    </message>
    <message>
        <source>Open or close a part of the estimate</source>
        <translation>Mở hoặc thu gọn một phần dự toán</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Phần kế tiếp của cửa sổ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Shift+↑ ↓ / Space</source>
        <translation>Shift+↑ ↓ / Dấu cách</translation>
    </message>
    <message>
        <source>Paste from the current cell on</source>
        <translation>Dán từ ô hiện tại</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Xóa các dòng đã chọn</translation>
    </message>
    <message>
        <source>Sort by the current column</source>
        <translation>Sắp xếp theo cột hiện tại</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Trình đơn của dòng</translation>
    </message>
    <message>
        <source>Menu / Shift+F10</source>
        <translation>Menu / Shift+F10</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Mở lịch của ô ngày</translation>
    </message>
    <message>
        <source>Move a class in the calendar by a day</source>
        <translation>Dời lớp trên lịch một ngày</translation>
    </message>
    <message>
        <source>Move it by a week</source>
        <translation>Dời một tuần</translation>
    </message>
    <message>
        <source>Record an exception for a finding</source>
        <translation>Ghi ngoại lệ cho mục kiểm tra</translation>
    </message>
</context>
<context>
    <name>LecturerColumns</name>
    <message>
        <source>Lecturer</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Trùng lịch</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Thù lao</translation>
    </message>
    <message>
        <source>Fee of the year, in đồng</source>
        <translation>Thù lao cả năm, đồng</translation>
    </message>
</context>
<context>
    <name>LecturerFields</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Rank, which decides the fee</source>
        <translation>Chức danh, quyết định mức thù lao</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>LecturerFilters</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Chuyên môn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) without a lecturer</source>
        <translation>
            <numerusform>%Ln chuyên đề chưa có báo cáo viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lecturer</source>
        <translation>Thêm báo cáo viên</translation>
    </message>
    <message>
        <source>Free on…</source>
        <translation>Rảnh ngày…</translation>
    </message>
    <message>
        <source>Free on the day</source>
        <translation>Rảnh trong ngày</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more perhaps</source>
        <translation>
            <numerusform>%Ln người nữa có thể rảnh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LecturerPanel</name>
    <message>
        <source>No lecturer chosen</source>
        <translation>Chưa chọn báo cáo viên</translation>
    </message>
    <message>
        <source>Choose a lecturer in the table to see and edit everything of the year here.</source>
        <translation>Chọn một báo cáo viên trong bảng để xem và sửa mọi thông tin trong năm ở đây.</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Xóa (Delete)</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Không tham gia được</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Available all year.</source>
        <translation>Tham gia được cả năm.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>%1 sessions · %2 đồng</source>
        <translation>%1 buổi · %2 đồng</translation>
    </message>
    <message>
        <source>No class of this plan yet.</source>
        <translation>Chưa tham gia lớp nào trong kế hoạch này.</translation>
    </message>
</context>
<context>
    <name>LecturerSheet</name>
    <message>
        <source>New lecturer</source>
        <translation>Báo cáo viên mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Rank, which decides the fee</source>
        <translation>Chức danh (quyết định mức thù lao)</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Add the lecturer</source>
        <translation>Thêm báo cáo viên</translation>
    </message>
</context>
<context>
    <name>LecturerTable</name>
    <message>
        <source>Lecturers</source>
        <translation>Báo cáo viên</translation>
    </message>
</context>
<context>
    <name>LecturersPage</name>
    <message>
        <source>No lecturers yet</source>
        <translation>Chưa có báo cáo viên</translation>
    </message>
    <message>
        <source>No lecturer matches the filters</source>
        <translation>Không có báo cáo viên khớp bộ lọc</translation>
    </message>
    <message>
        <source>Choose “Add lecturer”: name, rank and department are enough; the rank decides the fee.</source>
        <translation>Chọn “Thêm báo cáo viên”: chỉ cần họ tên, chức danh và đơn vị; chức danh quyết định mức thù lao.</translation>
    </message>
    <message>
        <source>Show all lecturers</source>
        <translation>Hiện tất cả báo cáo viên</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lecturer(s) deleted</source>
        <translation>
            <numerusform>Đã xóa %Ln báo cáo viên</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFileDialog</name>
    <message>
        <source>Import a list of cooperatives</source>
        <translation>Nhập danh sách hợp tác xã</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Danh sách (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
</context>
<context>
    <name>MatrixFoot</name>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>of these practice</source>
        <translation>trong đó thực hành</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>chưa có lớp</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Topics by types</source>
        <translation>Chuyên đề theo loại hình</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Filter topics (Ctrl+F)</source>
        <translation>Lọc chuyên đề (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only overlaps and gaps</source>
        <translation>Chỉ chỗ trùng và thiếu</translation>
    </message>
    <message>
        <source>Topics that the same people would hear twice, and topics of a curriculum that nobody teaches</source>
        <translation>Chuyên đề mà cùng một nhóm người phải nghe hai lần, và chuyên đề của khung chương trình chưa lớp nào dạy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>The matrix as a table for Excel (Ctrl+C)</source>
        <translation>Ma trận dạng bảng để dán vào Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>No topic matches the filter</source>
        <translation>Không có chuyên đề nào khớp</translation>
    </message>
    <message>
        <source>No overlaps and no gaps</source>
        <translation>Không có chỗ trùng hay thiếu</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Chưa có chuyên đề</translation>
    </message>
    <message>
        <source>Each topic of a class stands here beside those of the other types.</source>
        <translation>Mỗi chuyên đề của một lớp hiện ở đây, cạnh chuyên đề của các loại hình khác.</translation>
    </message>
    <message>
        <source>Enter or a click shows the classes</source>
        <translation>Enter hoặc bấm chuột để xem các lớp</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>We</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>CN</translation>
    </message>
</context>
<context>
    <name>NeedColumns</name>
    <message>
        <source>Type and district</source>
        <translation>Loại hình và huyện</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Đáp ứng</translation>
    </message>
    <message>
        <source>How many of the managers are planned</source>
        <translation>Phần cán bộ đã được xếp lớp</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Số HTX</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Đã xếp lớp</translation>
    </message>
    <message>
        <source>Still to train</source>
        <translation>Còn phải tập huấn</translation>
    </message>
</context>
<context>
    <name>NeedFilters</name>
    <message>
        <source>Every manager whose district is known is planned already.</source>
        <translation>Mọi cán bộ đã biết huyện đều được xếp lớp rồi.</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only what is left</source>
        <translation>Chỉ chỗ còn thiếu</translation>
    </message>
    <message>
        <source>Show only where managers are still to be trained</source>
        <translation>Chỉ hiện nơi còn cán bộ phải tập huấn</translation>
    </message>
    <message>
        <source>%1 managers, all of them planned</source>
        <translation>%1 cán bộ quản lý, tất cả đã được xếp lớp</translation>
    </message>
    <message>
        <source>%1 managers · %2 planned · %3 still to train</source>
        <translation>%1 cán bộ quản lý · %2 đã xếp lớp · %3 còn phải tập huấn</translation>
    </message>
    <message>
        <source>Trainees a class, at most</source>
        <translation>Học viên mỗi lớp, tối đa</translation>
    </message>
    <message>
        <source>Propose classes</source>
        <translation>Đề xuất lớp</translation>
    </message>
</context>
<context>
    <name>NeedLine</name>
    <message>
        <source>%1: %2 managers, %3 planned, %4 still to train</source>
        <translation>%1: %2 cán bộ quản lý, %3 đã xếp lớp, %4 còn phải tập huấn</translation>
    </message>
</context>
<context>
    <name>NeedList</name>
    <message>
        <source>Training needs</source>
        <translation>Nhu cầu tập huấn</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message numerus="yes">
        <source>%Ln class(es) made</source>
        <translation>
            <numerusform>Đã lập %Ln lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed classes: change them or leave some out. Nothing is made before you say so.</source>
        <translation>Các lớp được đề xuất: có thể sửa hoặc bỏ bớt. Chưa lớp nào được lập khi chưa đồng ý.</translation>
    </message>
    <message>
        <source>Drop the proposal</source>
        <translation>Bỏ đề xuất</translation>
    </message>
    <message>
        <source>No class is made (Esc)</source>
        <translation>Không lập lớp nào (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln class(es) for %1 trainees</source>
        <translation>
            <numerusform>Lập %Ln lớp cho %1 học viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Không có gì khớp bộ lọc</translation>
    </message>
    <message>
        <source>Nobody to train yet</source>
        <translation>Chưa có ai cần tập huấn</translation>
    </message>
    <message>
        <source>The need is counted from the managers in the register. Fill the register first.</source>
        <translation>Nhu cầu được tính từ số cán bộ quản lý trong danh sách hợp tác xã. Hãy nhập danh sách trước.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>NewPlanForm</name>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Chọn nơi lưu…</translation>
    </message>
</context>
<context>
    <name>NewPlanSheet</name>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
</context>
<context>
    <name>NextYearSheet</name>
    <message>
        <source>Next year from this year</source>
        <translation>Lập năm sau từ năm nay</translation>
    </message>
    <message>
        <source>Classes keep week and weekday, off holidays; norms are those in force on the new days. Reviews, the ceiling and reasons of other rates are not taken along, as they were decided for this year only.</source>
        <translation>Các lớp giữ nguyên tuần và thứ trong tuần, tránh ngày nghỉ; định mức lấy theo ngày mới. Kết quả thẩm định nội dung, trần kinh phí và lý do dùng mức khác không chuyển sang, vì chỉ quyết định cho năm nay.</translation>
    </message>
    <message>
        <source>Classes of next year</source>
        <translation>Các lớp năm sau</translation>
    </message>
    <message>
        <source>Make the plan…</source>
        <translation>Lập kế hoạch…</translation>
    </message>
</context>
<context>
    <name>NormBlock</name>
    <message>
        <source>not checked against the text</source>
        <translation>chưa đối chiếu văn bản gốc</translation>
    </message>
</context>
<context>
    <name>NormColumns</name>
    <message>
        <source>Figure</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Whether the figure was compared with the text of the document</source>
        <translation>Mức chi đã được đối chiếu với văn bản gốc hay chưa</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Đối chiếu</translation>
    </message>
</context>
<context>
    <name>NormEffect</name>
    <message>
        <source>What would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu định mức</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>NormFileDialog</name>
    <message>
        <source>Import norms</source>
        <translation>Nhập định mức</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Lưu tệp mẫu</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Bảng (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Tables with semicolons (*.csv)</source>
        <translation>Bảng ngăn bằng dấu chấm phẩy (*.csv)</translation>
    </message>
</context>
<context>
    <name>NormForm</name>
    <message>
        <source>Norm of the province</source>
        <translation>Định mức của tỉnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What it prices</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Amount (đồng or %)</source>
        <translation>Mức (đồng hoặc %)</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Tính theo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>No longer from (empty: open)</source>
        <translation>Hết từ ngày (trống: chưa hết)</translation>
    </message>
    <message>
        <source>compared with the published text</source>
        <translation>đã đối chiếu văn bản gốc</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Xem ảnh hưởng</translation>
    </message>
    <message>
        <source>A document that is new here: what is entered of it stands on the time line and in the letter.</source>
        <translation>Văn bản mới: điều ghi ở đây hiện trên trục thời gian và trong tờ trình.</translation>
    </message>
</context>
<context>
    <name>NormImportSheet</name>
    <message>
        <source>Import norms</source>
        <translation>Nhập định mức</translation>
    </message>
    <message>
        <source>A table of Excel (.xlsx) or a text (.csv) with one norm a row. Items, ranks, places and units may stand by their names; several of them with | between. Columns, those with * are needed:</source>
        <translation>Bảng Excel (.xlsx) hoặc tệp chữ (.csv), mỗi hàng một định mức. Khoản chi, chức danh, địa bàn, đơn vị ghi bằng tên gọi cũng được; nhiều giá trị thì ngăn bằng dấu |. Các cột, cột có dấu * là bắt buộc:</translation>
    </message>
    <message>
        <source>Choose the table…</source>
        <translation>Chọn bảng…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Lưu tệp mẫu…</translation>
    </message>
    <message>
        <source>A table with the columns, to be filled in with Excel</source>
        <translation>Bảng có sẵn các cột, để điền bằng Excel</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported; %Ln fault(s):</source>
        <translation>
            <numerusform>Chưa nhập gì; %Ln chỗ sai:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong with the table</source>
        <translation>Chỗ sai của bảng</translation>
    </message>
</context>
<context>
    <name>NormLine</name>
    <message>
        <source>Edit (Enter)</source>
        <translation>Sửa (Enter)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Xóa (Del)</translation>
    </message>
</context>
<context>
    <name>NormList</name>
    <message>
        <source>Norms</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>No norms to show</source>
        <translation>Không có định mức nào</translation>
    </message>
    <message>
        <source>None matches the filter on this day. Empty the filter or show the others too.</source>
        <translation>Ngày này không có định mức nào khớp bộ lọc. Hãy xóa bộ lọc hoặc cho hiện cả các mức khác.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
</context>
<context>
    <name>NormScope</name>
    <message>
        <source>Only for the ranks</source>
        <translation>Chỉ cho các chức danh</translation>
    </message>
    <message>
        <source>Only for the places</source>
        <translation>Chỉ cho các loại địa bàn</translation>
    </message>
    <message>
        <source>Only for the groups</source>
        <translation>Chỉ cho các nhóm</translation>
    </message>
</context>
<context>
    <name>NormsPage</name>
    <message>
        <source>In force on</source>
        <translation>Hiệu lực ngày</translation>
    </message>
    <message>
        <source>Day on which norms are in force</source>
        <translation>Ngày xét hiệu lực của định mức</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>chỉ những mức này</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Norm of the province</source>
        <translation>Định mức của tỉnh</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>Tính lại…</translation>
    </message>
    <message>
        <source>Lines that other norms price now, before and after</source>
        <translation>Các dòng nay tính theo định mức khác, trước và sau</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở tệp</translation>
    </message>
</context>
<context>
    <name>OutOfDateBox</name>
    <message numerus="yes">
        <source>%Ln class(es) use an older version:</source>
        <translation>
            <numerusform>%Ln lớp đang dùng phiên bản cũ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into all (%1)</source>
        <translation>Lấy vào tất cả (%1)</translation>
    </message>
    <message>
        <source>Takes the newest version into each of these classes that you may edit; what a class edited itself stays</source>
        <translation>Đưa phiên bản mới nhất vào từng lớp mà anh chị được sửa; điều lớp đã tự sửa được giữ nguyên</translation>
    </message>
    <message>
        <source>nothing in them changes</source>
        <translation>không có gì thay đổi</translation>
    </message>
</context>
<context>
    <name>OverCapBox</name>
    <message>
        <source>Use the cap</source>
        <translation>Lấy mức trần</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Nhân bản (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Xóa (Delete)</translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>Where is the programme written?</source>
        <translation>Ghi chương trình vào đâu?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Văn bản PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>The plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Ceiling (đồng, empty: none)</source>
        <translation>Trần kinh phí (đồng; trống: không có)</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Trần kinh phí</translation>
    </message>
    <message>
        <source>Round each line to</source>
        <translation>Làm tròn mỗi dòng đến</translation>
    </message>
    <message>
        <source>1 đồng</source>
        <translation>1 đồng</translation>
    </message>
    <message>
        <source>1.000 đồng</source>
        <translation>1.000 đồng</translation>
    </message>
    <message>
        <source>State share of meals, lodging (%)</source>
        <translation>NSNN hỗ trợ tiền ăn, nghỉ (%)</translation>
    </message>
    <message>
        <source>State share of meals and lodging</source>
        <translation>NSNN hỗ trợ tiền ăn, nghỉ</translation>
    </message>
    <message>
        <source>Legal basis, one document a line</source>
        <translation>Căn cứ, mỗi văn bản một dòng</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>By class</source>
        <translation>Theo lớp</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>Toàn bộ chương trình</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Ma trận</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>Khung chương trình</translation>
    </message>
</context>
<context>
    <name>ProgrammeReading</name>
    <message>
        <source>No class chosen</source>
        <translation>Chưa chọn lớp</translation>
    </message>
    <message>
        <source>Choose a class on the left to read its programme, edit it and take the next step of its review.</source>
        <translation>Chọn một lớp ở bên trái để đọc, sửa chương trình và thực hiện bước tiếp theo của việc trình, duyệt.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>No topics yet: add one for each part of the programme, with its sessions and its lecturer.</source>
        <translation>Chưa có chuyên đề: hãy thêm từng phần của chương trình, kèm số buổi và báo cáo viên.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTopic</name>
    <message>
        <source>Title of the topic</source>
        <translation>Tên chuyên đề</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>buổi</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>thực hành</translation>
    </message>
    <message>
        <source>Practice sessions</source>
        <translation>Số buổi thực hành</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Xóa chuyên đề</translation>
    </message>
    <message>
        <source>no lecturer yet</source>
        <translation>chưa có báo cáo viên</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>no department yet</source>
        <translation>chưa có sở, ngành</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Comment on the topic</source>
        <translation>Ý kiến về chuyên đề</translation>
    </message>
    <message>
        <source>Comment on the topic…</source>
        <translation>Ý kiến về chuyên đề…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Who can take this topic?</source>
        <translation>Ai dạy được chuyên đề này?</translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Waiting for me: %1</source>
        <translation>Chờ tôi: %1</translation>
    </message>
    <message>
        <source>Show only what waits for the agency you act for</source>
        <translation>Chỉ hiện những gì đang chờ cơ quan mà bạn thay mặt</translation>
    </message>
    <message>
        <source>Programmes by department and type</source>
        <translation>Chương trình theo sở, ngành và loại hình</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Không có gì khớp bộ lọc</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Không có gì đang chờ bạn</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Chưa có lớp nào</translation>
    </message>
    <message>
        <source>Add the year&apos;s classes first; each department then fills in its topics here.</source>
        <translation>Hãy thêm các lớp của năm trước; sau đó mỗi sở, ngành nhập chuyên đề của mình tại đây.</translation>
    </message>
    <message>
        <source>Show all classes again</source>
        <translation>Hiện lại mọi lớp</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Our part ✕</source>
        <translation>Phần của mình ✕</translation>
    </message>
    <message>
        <source>Show the classes of all departments</source>
        <translation>Hiện lớp của mọi sở, ngành</translation>
    </message>
    <message>
        <source>Accept several…</source>
        <translation>Chấp nhận nhiều lớp…</translation>
    </message>
    <message>
        <source>Submit several…</source>
        <translation>Trình nhiều lớp…</translation>
    </message>
    <message>
        <source>Accept the content of all classes that are shown and submitted</source>
        <translation>Chấp nhận nội dung của mọi lớp đang hiện và đã trình</translation>
    </message>
    <message>
        <source>Submit the content of all classes that are shown and complete</source>
        <translation>Trình nội dung của mọi lớp đang hiện và đã đủ</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 in drafting</source>
        <translation>%1 đang soạn</translation>
    </message>
    <message>
        <source>%1 submitted</source>
        <translation>%1 đã trình</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 trả lại</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>đã chấp nhận %1 trên %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 trễ hạn</translation>
    </message>
</context>
<context>
    <name>ProposalHead</name>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>For the managers of these districts</source>
        <translation>Cho cán bộ của các huyện</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Make this class</source>
        <translation>Lập lớp này</translation>
    </message>
    <message>
        <source>For the managers of these districts</source>
        <translation>Cho cán bộ của các huyện</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposed classes</source>
        <translation>Các lớp được đề xuất</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi tổ chức</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>RankSettings</name>
    <message>
        <source>Names of ranks</source>
        <translation>Tên chức danh</translation>
    </message>
    <message>
        <source>Fees are set for five ranks by Thông tư 139/2010/TT-BTC. Who belongs to which is said differently from province to province; an emptied field goes back to the usual name.</source>
        <translation>Thông tư 139/2010/TT-BTC quy định mức thù lao theo năm bậc. Ai thuộc bậc nào thì mỗi tỉnh gọi một khác; ô để trống sẽ trở về tên thường dùng.</translation>
    </message>
    <message>
        <source>Name of rank %1</source>
        <translation>Tên bậc %1</translation>
    </message>
    <message>
        <source>usually “%1”</source>
        <translation>thường gọi “%1”</translation>
    </message>
    <message>
        <source>Name of the rank</source>
        <translation>Tên hạng</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Tên thường dùng</translation>
    </message>
</context>
<context>
    <name>ReadBackChanges</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Cut: %1 đồng</source>
        <translation>Cắt giảm: %1 đồng</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Lines that the workbook changes</source>
        <translation>Các dòng bảng tính thay đổi</translation>
    </message>
    <message>
        <source>The workbook changes no line</source>
        <translation>Bảng tính không thay đổi dòng nào</translation>
    </message>
    <message>
        <source>What stands in its way is listed below.</source>
        <translation>Những chỗ vướng được liệt kê bên dưới.</translation>
    </message>
    <message>
        <source>Everything in it is as it is kept already.</source>
        <translation>Mọi số liệu trong đó đã có trong kế hoạch.</translation>
    </message>
</context>
<context>
    <name>ReadBackFileDialog</name>
    <message>
        <source>Read back the workbook from Finance</source>
        <translation>Đọc bảng tính Sở Tài chính gửi lại</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>ReadBackLine</name>
    <message>
        <source>Take over this line</source>
        <translation>Nhận dòng này</translation>
    </message>
    <message>
        <source>until now %1</source>
        <translation>trước đây %1</translation>
    </message>
</context>
<context>
    <name>ReadBackPane</name>
    <message numerus="yes">
        <source>%Ln line(s) taken over</source>
        <translation>
            <numerusform>Đã nhận %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Appraisal in %1</source>
        <translation>Số thẩm định trong %1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Nothing is taken over (Esc)</source>
        <translation>Không nhận gì (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln line(s)</source>
        <translation>
            <numerusform>Nhận %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>An appraisal is taken over for the Department of Finance.</source>
        <translation>Số thẩm định được nhận thay mặt Sở Tài chính.</translation>
    </message>
    <message>
        <source>Act for Finance</source>
        <translation>Làm việc với vai Sở Tài chính</translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation>Chưa chọn bảng tính</translation>
    </message>
    <message>
        <source>Choose the .xlsx file that the Department of Finance sent back.</source>
        <translation>Chọn tệp .xlsx mà Sở Tài chính gửi lại.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
</context>
<context>
    <name>ReadBackRemarks</name>
    <message>
        <source>What is not taken over</source>
        <translation>Những gì không nhận</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>No plan opened yet</source>
        <translation>Chưa mở kế hoạch nào</translation>
    </message>
    <message>
        <source>Plans you open appear here.</source>
        <translation>Những kế hoạch đã mở sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Cooperative</source>
        <translation>Hợp tác xã</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>ĐBKK</translation>
    </message>
    <message>
        <source>In an area of special hardship</source>
        <translation>Thuộc địa bàn đặc biệt khó khăn</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>HĐQT</translation>
    </message>
    <message>
        <source>Board of directors</source>
        <translation>Hội đồng quản trị</translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation>GĐ</translation>
    </message>
    <message>
        <source>Directors and their deputies</source>
        <translation>Giám đốc, phó giám đốc</translation>
    </message>
    <message>
        <source>Contr.</source>
        <translation>KSV</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Kiểm soát viên</translation>
    </message>
    <message>
        <source>Acc.</source>
        <translation>KT</translation>
    </message>
    <message>
        <source>Accountants</source>
        <translation>Kế toán</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Other managers</source>
        <translation>Cán bộ quản lý khác</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>All managers who are to be trained</source>
        <translation>Tổng số cán bộ quản lý cần tập huấn</translation>
    </message>
    <message>
        <source>2012 law</source>
        <translation>Luật 2012</translation>
    </message>
    <message>
        <source>Reorganised under the Cooperative Law of 2012</source>
        <translation>Đã tổ chức lại theo Luật Hợp tác xã 2012</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cooperative(s)</source>
        <translation>
            <numerusform>%Ln hợp tác xã</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Add cooperative</source>
        <translation>Thêm hợp tác xã</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Register of cooperatives</source>
        <translation>Danh sách hợp tác xã</translation>
    </message>
</context>
<context>
    <name>RepriceLine</name>
    <message>
        <source>Follow the norm</source>
        <translation>Theo định mức</translation>
    </message>
    <message>
        <source>rate given by hand</source>
        <translation>mức chi nhập tay</translation>
    </message>
    <message>
        <source>a default of the plan</source>
        <translation>mặc định của kế hoạch</translation>
    </message>
</context>
<context>
    <name>RepricePane</name>
    <message>
        <source>Norms other than in</source>
        <translation>Định mức khác so với</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>nothing was submitted yet</source>
        <translation>chưa trình phiên bản nào</translation>
    </message>
    <message>
        <source>Find the lines</source>
        <translation>Tìm các dòng</translation>
    </message>
    <message>
        <source>All follow</source>
        <translation>Theo định mức tất cả</translation>
    </message>
    <message>
        <source>All keep</source>
        <translation>Giữ tất cả</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Chép dạng bảng</translation>
    </message>
    <message>
        <source>Lines that other norms price now</source>
        <translation>Các dòng nay tính theo định mức khác</translation>
    </message>
    <message>
        <source>No line is priced by another norm</source>
        <translation>Không dòng nào tính theo định mức khác</translation>
    </message>
    <message>
        <source>Find the lines that new norms price otherwise</source>
        <translation>Tìm các dòng mà định mức mới tính khác đi</translation>
    </message>
    <message>
        <source>Figures of the draft follow the norms by themselves. Here each line is seen before and after, and may keep its old rate with a reason.</source>
        <translation>Số liệu bản đang soạn tự theo định mức. Ở đây xem từng dòng trước và sau, và có thể giữ mức cũ kèm lý do.</translation>
    </message>
    <message>
        <source>Why lines keep their old rate</source>
        <translation>Lý do giữ mức chi cũ</translation>
    </message>
    <message>
        <source>Re-price</source>
        <translation>Tính lại</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>As shipped</source>
        <translation>Như có sẵn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>ResponsibilityForm</name>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>First day of the change</source>
        <translation>Ngày đầu của thay đổi</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn luôn</translation>
    </message>
    <message>
        <source>agency…</source>
        <translation>cơ quan…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>is responsible</source>
        <translation>phụ trách</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>phối hợp</translation>
    </message>
    <message>
        <source>no longer takes part</source>
        <translation>thôi phối hợp</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Như có sẵn</translation>
    </message>
</context>
<context>
    <name>ResponsibilitySettings</name>
    <message>
        <source>A class takes its department from its type and its first day. A change counts from a day on: who answered before ends on it, and classes before it stay as they are.</source>
        <translation>Lớp có cơ quan phụ trách theo loại hình và ngày khai giảng. Thay đổi có hiệu lực từ một ngày: cơ quan trước thôi phụ trách từ ngày đó, các lớp trước đó giữ nguyên.</translation>
    </message>
    <message>
        <source>changed in this plan</source>
        <translation>đã sửa trong kế hoạch này</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Đóng %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Types and responsibilities</source>
        <translation>Loại hình và phân công</translation>
    </message>
    <message>
        <source>Name of a new type</source>
        <translation>Tên loại hình mới</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>Thêm loại hình</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Who answers now</source>
        <translation>Đơn vị phụ trách hiện nay</translation>
    </message>
    <message>
        <source>Who answered when</source>
        <translation>Đơn vị phụ trách qua các thời kỳ</translation>
    </message>
</context>
<context>
    <name>ReviewBox</name>
    <message>
        <source>Not submitted yet</source>
        <translation>Chưa trình</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Comment; a return needs one</source>
        <translation>Ý kiến; trả lại thì phải có</translation>
    </message>
    <message>
        <source>Comment on the class</source>
        <translation>Ý kiến về lớp</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
</context>
<context>
    <name>ReviewHistory</name>
    <message>
        <source>History of the review</source>
        <translation>Quá trình trình, duyệt</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Sổ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Plans (*.taphuan)</source>
        <translation>Kế hoạch (*.taphuan)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Documents for Word and LibreOffice (*.odt)</source>
        <translation>Văn bản cho Word và LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Văn bản PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
</context>
<context>
    <name>SectorReading</name>
    <message>
        <source>Department</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Đang lập các trang…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>No class yet for which a department is responsible</source>
        <translation>Chưa có lớp nào thuộc trách nhiệm một cơ quan</translation>
    </message>
    <message>
        <source>Add the year&apos;s classes first; the programme of each department is then read here.</source>
        <translation>Hãy lập các lớp trong năm trước; chương trình của từng cơ quan sẽ đọc được tại đây.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Cost items</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Defaults of the plan</source>
        <translation>Mặc định của kế hoạch</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Names of ranks</source>
        <translation>Tên chức danh</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Ngôn ngữ và màu sắc</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Types and responsibilities</source>
        <translation>Loại hình và phân công</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Không có gì khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy the list as a table (Ctrl+C)</source>
        <translation>Sao chép danh sách thành bảng (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%Ln classes selected</source>
        <translation>
            <numerusform>Đã chọn %Ln lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a value and press Enter: it is set for all of them, in one step that Ctrl+Z takes back.</source>
        <translation>Gõ giá trị rồi nhấn Enter: áp dụng cho tất cả các lớp đã chọn, trong một bước mà Ctrl+Z hoàn tác được.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Sessions/day</source>
        <translation>Buổi/ngày</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loại địa bàn</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>SeveralSheet</name>
    <message>
        <source>Accept several classes</source>
        <translation>Chấp nhận nhiều lớp</translation>
    </message>
    <message>
        <source>Submit several classes</source>
        <translation>Trình nhiều lớp</translation>
    </message>
    <message>
        <source>Of the classes in the tree; one step, which undo takes back.</source>
        <translation>Trong các lớp đang hiện ở cây bên trái; là một bước, hoàn tác được.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln class(es)</source>
        <translation>
            <numerusform>Chấp nhận %Ln lớp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln class(es)</source>
        <translation>
            <numerusform>Trình %Ln lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>SeverityIcon</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>SharedField</name>
    <message>
        <source>unchanged</source>
        <translation>giữ nguyên</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Width of the panel</source>
        <translation>Độ rộng khung bên</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>Dùng phím mũi tên để kéo</translation>
    </message>
</context>
<context>
    <name>StandingError</name>
    <message>
        <source>To the cause</source>
        <translation>Đến nguyên nhân</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>Ngoại lệ…</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>Lý do của ngoại lệ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Document that allows it</source>
        <translation>Văn bản cho phép</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>The sample is a real-sized plan of 12 classes: a good place to try things out.</source>
        <translation>Kế hoạch mẫu có 12 lớp, cỡ như thật: thích hợp để làm thử.</translation>
    </message>
    <message>
        <source>Open the sample plan…</source>
        <translation>Mở kế hoạch mẫu…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Or drag a plan file onto this window.</source>
        <translation>Hoặc kéo tệp kế hoạch thả vào cửa sổ này.</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>With errors</source>
        <translation>Có lỗi</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Có cảnh báo</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Không có lỗi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kiểm tra</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Total %1 đồng</source>
        <translation>Tổng %1 đồng</translation>
    </message>
    <message>
        <source>no ceiling set</source>
        <translation>chưa đặt trần kinh phí</translation>
    </message>
    <message>
        <source>%1 of the ceiling %2</source>
        <translation>%1 trần kinh phí %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln cảnh báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln lưu ý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayRow</name>
    <message>
        <source>Lecturer</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Số đêm</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Số lượt đi lại</translation>
    </message>
    <message>
        <source>Remove the stay</source>
        <translation>Bỏ lưu trú</translation>
    </message>
</context>
<context>
    <name>StaySection</name>
    <message>
        <source>Stays of lecturers</source>
        <translation>Lưu trú của báo cáo viên</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Lưu trú</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Đêm</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Lượt</translation>
    </message>
    <message>
        <source>No lecturer stays at the place of the class.</source>
        <translation>Không có báo cáo viên nào lưu trú tại nơi mở lớp.</translation>
    </message>
</context>
<context>
    <name>SubmitSheet</name>
    <message>
        <source>Submit the plan</source>
        <translation>Trình kế hoạch</translation>
    </message>
    <message>
        <source>The whole plan is frozen as a numbered version, with its estimate and the norms as they stand. The draft can be edited on.</source>
        <translation>Toàn bộ kế hoạch được chốt thành một phiên bản có số, kèm dự toán và định mức tại thời điểm này. Bản đang soạn vẫn sửa tiếp được.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Điều cản việc trình</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What is new in this version, for those who read it</source>
        <translation>Điểm mới của phiên bản này, cho người đọc</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Edit the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste from here on</source>
        <translation>Dán từ ô này</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Acting for</source>
        <translation>Làm việc cho</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>chỉ đọc</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Trình đơn (F10)</translation>
    </message>
</context>
<context>
    <name>TopicDetails</name>
    <message>
        <source>Lecturer</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>New lecturer…</source>
        <translation>Thêm báo cáo viên…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>the lecturer&apos;s</source>
        <translation>của báo cáo viên</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day of the class</source>
        <translation>Ngày thứ mấy của lớp</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Bỏ chuyên đề</translation>
    </message>
    <message>
        <source>Who can take this topic?</source>
        <translation>Ai dạy được chuyên đề này?</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Title of the topic</source>
        <translation>Tên chuyên đề</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Close the topic</source>
        <translation>Thu gọn chuyên đề</translation>
    </message>
    <message>
        <source>Lecturer, department, day and content</source>
        <translation>Báo cáo viên, sở ngành, ngày và nội dung</translation>
    </message>
    <message>
        <source>no lecturer yet</source>
        <translation>chưa có báo cáo viên</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>ngày %1</translation>
    </message>
</context>
<context>
    <name>TopicSection</name>
    <message>
        <source>Topics</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>No topics yet: add one for each part of the programme, with its sessions and its lecturer.</source>
        <translation>Chưa có chuyên đề: thêm một chuyên đề cho mỗi phần của chương trình, kèm số buổi và báo cáo viên.</translation>
    </message>
</context>
<context>
    <name>TraineeRow</name>
    <message>
        <source>Group of trainees</source>
        <translation>Nhóm học viên</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Lodged</source>
        <translation>Lưu trú</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Bỏ nhóm</translation>
    </message>
</context>
<context>
    <name>TraineeSection</name>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Lodged</source>
        <translation>Lưu trú</translation>
    </message>
    <message>
        <source>No trainees yet: add a group and say how many people it has.</source>
        <translation>Chưa có học viên: thêm một nhóm và nhập số người.</translation>
    </message>
</context>
<context>
    <name>TypeBar</name>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 trainees</source>
        <translation>%1 học viên</translation>
    </message>
</context>
<context>
    <name>TypeBars</name>
    <message>
        <source>Cost by type</source>
        <translation>Kinh phí theo loại hình</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Chưa có lớp nào</translation>
    </message>
    <message>
        <source>Add the first class of the year; its type brings the responsible department.</source>
        <translation>Hãy thêm lớp đầu tiên của năm; loại hình HTX sẽ cho biết sở, ngành phụ trách.</translation>
    </message>
    <message>
        <source>Go to the classes</source>
        <translation>Đến danh sách lớp</translation>
    </message>
    <message>
        <source>with the department responsible</source>
        <translation>kèm đơn vị phụ trách</translation>
    </message>
</context>
<context>
    <name>TypeFields</name>
    <message>
        <source>Name of the type %1</source>
        <translation>Tên loại hình %1</translation>
    </message>
    <message>
        <source>Group of the type</source>
        <translation>Nhóm của loại hình</translation>
    </message>
    <message>
        <source>trainees usually</source>
        <translation>học viên thường là</translation>
    </message>
    <message>
        <source>Usual group of trainees</source>
        <translation>Nhóm học viên thường gặp</translation>
    </message>
</context>
<context>
    <name>TypeSums</name>
    <message>
        <source>By type</source>
        <translation>Theo loại hình</translation>
    </message>
    <message>
        <source>requested → approved</source>
        <translation>đề nghị → phê duyệt</translation>
    </message>
</context>
<context>
    <name>VenueSettings</name>
    <message>
        <source>Venues</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>A class is held in the venue of its own name and locality. A class with more people than there is room is a finding.</source>
        <translation>Lớp học ở địa điểm có cùng tên và địa phương. Lớp đông hơn sức chứa sẽ được cảnh báo.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Không có gì khớp bộ lọc.</translation>
    </message>
    <message>
        <source>No venues yet. Add one above, or take over those that classes name.</source>
        <translation>Chưa có địa điểm. Hãy thêm ở trên, hoặc lấy những nơi các lớp đã ghi.</translation>
    </message>
    <message>
        <source>Name of a new venue</source>
        <translation>Tên địa điểm mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take over those of classes</source>
        <translation>Lấy từ các lớp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Sức chứa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Tên của %1</translation>
    </message>
    <message>
        <source>Locality of %1</source>
        <translation>Địa phương của %1</translation>
    </message>
    <message>
        <source>Room in %1</source>
        <translation>Sức chứa của %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Ghi chú về %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>%1, as it was submitted: for reading only</source>
        <translation>%1, đúng như khi trình: chỉ để xem</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Về bản đang soạn</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Open the appraisal</source>
        <translation>Mở thẩm định</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Phê duyệt</translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message>
        <source>%1 classes</source>
        <translation>%1 lớp</translation>
    </message>
    <message>
        <source>%1 trainees</source>
        <translation>%1 học viên</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>Đang xem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>See the plan as it was submitted (Enter)</source>
        <translation>Xem kế hoạch như khi trình (Enter)</translation>
    </message>
</context>
<context>
    <name>VersionSteps</name>
    <message>
        <source>What happened to it</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>To its appraisal</source>
        <translation>Đến phần thẩm định</translation>
    </message>
    <message>
        <source>Submitted; Finance has not answered yet.</source>
        <translation>Đã trình; Sở Tài chính chưa trả lời.</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Submitted versions</source>
        <translation>Các phiên bản đã trình</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Chép dạng bảng</translation>
    </message>
    <message>
        <source>Submit the plan…</source>
        <translation>Trình kế hoạch…</translation>
    </message>
    <message>
        <source>Nothing was submitted yet</source>
        <translation>Chưa trình phiên bản nào</translation>
    </message>
    <message>
        <source>Submitting freezes the whole plan with its estimate and norms, so that what was submitted can always be seen and compared.</source>
        <translation>Khi trình, toàn bộ kế hoạch cùng dự toán và định mức được chốt lại, để luôn xem và so sánh được bản đã trình.</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>late</source>
        <translation>trễ hạn</translation>
    </message>
</context>
<context>
    <name>WhoPays</name>
    <message>
        <source>State budget</source>
        <translation>Ngân sách nhà nước</translation>
    </message>
    <message>
        <source>Cooperatives&apos; own</source>
        <translation>HTX đóng góp</translation>
    </message>
</context>
<context>
    <name>WhyFields</name>
    <message>
        <source>Set by hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tự tính</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>by the norm</source>
        <translation>theo định mức</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>No line chosen</source>
        <translation>Chưa chọn dòng nào</translation>
    </message>
    <message>
        <source>Choose a line to see how its amount came about and which norm it follows.</source>
        <translation>Chọn một dòng để xem số tiền được tính thế nào và theo định mức nào.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Language and colours</source>
        <translation>Ngôn ngữ và màu sắc</translation>
    </message>
    <message>
        <source>For every plan on this computer. Figures, labels of costs and legal texts stay Vietnamese in either language.</source>
        <translation>Cho mọi kế hoạch trên máy này. Con số, tên khoản chi và văn bản luôn bằng tiếng Việt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>appraisal</name>
    <message>
        <source>No sheet has the hidden columns by which a workbook is read back.</source>
        <translation>Không trang nào có các cột ẩn dùng để đọc lại bảng tính.</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>thiếu cột “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of another plan</source>
        <translation>
            <numerusform>%n dòng của kế hoạch khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a draft: only a submitted version is appraised</source>
        <translation>
            <numerusform>%n dòng của bản dự thảo: chỉ thẩm định phiên bản đã trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of version %1</source>
        <translation>
            <numerusform>%n dòng của phiên bản %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the version has no such line</source>
        <translation>phiên bản không có dòng này</translation>
    </message>
    <message>
        <source>the same line stands in %1 too</source>
        <translation>dòng này còn có ở %1</translation>
    </message>
    <message>
        <source>a formula where a number belongs</source>
        <translation>công thức ở ô phải là số</translation>
    </message>
    <message>
        <source>no figure; a line that is struck out has 0</source>
        <translation>thiếu số; cắt cả dòng thì ghi 0</translation>
    </message>
    <message>
        <source>“%1” is no amount</source>
        <translation>“%1” không phải là số tiền</translation>
    </message>
    <message>
        <source>%1 is no whole number of đồng</source>
        <translation>%1 không phải là số đồng nguyên</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1 là số âm</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 quá lớn</translation>
    </message>
    <message>
        <source>%1 is more than was requested</source>
        <translation>%1 lớn hơn số đề nghị</translation>
    </message>
    <message>
        <source>%1 was not requested: the rates or quantities of the detail were changed</source>
        <translation>%1 không phải là số đề nghị: đơn giá hoặc số lượng ở Dự toán chi tiết đã bị sửa</translation>
    </message>
    <message>
        <source>the words are too long</source>
        <translation>chữ quá dài</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng dự toán</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>These lines</source>
        <translation>Cộng các dòng này</translation>
    </message>
    <message>
        <source>Not understood, %1: %2</source>
        <translation>Không hiểu, %1: %2</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Lỗi: %1</translation>
    </message>
    <message>
        <source>Changes: %1; as they were: %2; absent: %3; not understood: %4; faults: %5.</source>
        <translation>Thay đổi: %1; giữ nguyên: %2; thiếu: %3; không hiểu: %4; lỗi: %5.</translation>
    </message>
    <message>
        <source>The plan was not submitted yet: there is nothing to appraise.</source>
        <translation>Kế hoạch chưa trình: chưa có gì để thẩm định.</translation>
    </message>
    <message>
        <source>Version %1 is approved: its appraisal stays as it is.</source>
        <translation>Phiên bản %1 đã được phê duyệt: số thẩm định giữ nguyên.</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>trần %1</translation>
    </message>
    <message>
        <source>A figure is not below zero.</source>
        <translation>Số không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>This figure is too large.</source>
        <translation>Số này quá lớn.</translation>
    </message>
    <message>
        <source>That would be more than the %1 đồng appraised.</source>
        <translation>Như vậy là cao hơn %1 đồng đã thẩm định.</translation>
    </message>
    <message>
        <source>That would be more than the %1 đồng requested.</source>
        <translation>Như vậy là cao hơn %1 đồng đề nghị.</translation>
    </message>
    <message>
        <source>What is a share of the other lines has no quantity.</source>
        <translation>Khoản tính theo tỷ lệ không có số lượng.</translation>
    </message>
    <message>
        <source>This cannot be read as a figure.</source>
        <translation>Không đọc được thành số.</translation>
    </message>
    <message>
        <source>Approved above what Finance appraised.</source>
        <translation>Mức phê duyệt cao hơn mức Sở Tài chính đã thẩm định.</translation>
    </message>
    <message>
        <source>Version %1 was returned: nothing is appraised before Finance reopens it.</source>
        <translation>Phiên bản %1 đã bị trả lại: chưa thẩm định tiếp được khi Sở Tài chính chưa mở lại.</translation>
    </message>
    <message>
        <source>The appraisal of version %1 has ended: nothing is changed in it before Finance reopens it.</source>
        <translation>Đã thẩm định xong phiên bản %1: không sửa gì được khi Sở Tài chính chưa mở lại.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 → %2 đồng</source>
        <translation>%1 → %2 đồng</translation>
    </message>
    <message>
        <source>another share of the state</source>
        <translation>tỷ lệ ngân sách hỗ trợ khác</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>mức trần %1</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>vượt mức trần</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>và %Ln dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 đồng, as before</source>
        <translation>%1 đồng, như trước</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 không dạy được ngày này.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên lớp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Số đêm</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi tổ chức</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Entered otherwise: %1</source>
        <translation>Nhập khác đi: %1</translation>
    </message>
</context>
<context>
    <name>cooperative</name>
    <message>
        <source>Cooperative</source>
        <translation>Hợp tác xã</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Hardship area</source>
        <translation>Địa bàn đặc biệt khó khăn</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Số thành viên</translation>
    </message>
    <message>
        <source>Board of directors</source>
        <translation>Hội đồng quản trị</translation>
    </message>
    <message>
        <source>Directors and deputies</source>
        <translation>Giám đốc, phó giám đốc</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Kiểm soát viên</translation>
    </message>
    <message>
        <source>Accountants</source>
        <translation>Kế toán</translation>
    </message>
    <message>
        <source>Other managers</source>
        <translation>Cán bộ quản lý khác</translation>
    </message>
    <message>
        <source>Managers to train</source>
        <translation>Cán bộ cần tập huấn</translation>
    </message>
    <message>
        <source>Converted under the 2012 law</source>
        <translation>Chuyển đổi theo Luật 2012</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>curriculum</name>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>số buổi</translation>
    </message>
    <message>
        <source>practice sessions</source>
        <translation>số buổi thực hành</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>content</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>method</source>
        <translation>phương pháp</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>adds “%1”</source>
        <translation>thêm “%1”</translation>
    </message>
    <message>
        <source>removes “%1”</source>
        <translation>bỏ “%1”</translation>
    </message>
    <message>
        <source>changes “%1”: %2</source>
        <translation>sửa “%1”: %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>%1 stands alone in its paragraph, a table in the body and the legal bases in the basis.</source>
        <translation>%1 phải đứng riêng một đoạn: bảng ở phần nội dung, danh mục căn cứ ở phần căn cứ.</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>Không có chỗ điền %1.</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Gần giống: %1.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>A topic is set for a day that the class does not have.</source>
        <translation>Có chuyên đề xếp vào ngày mà lớp không có.</translation>
    </message>
    <message>
        <source>Edit code of %1</source>
        <translation>Sửa mã lớp %1</translation>
    </message>
    <message>
        <source>Edit title of %1</source>
        <translation>Sửa tên lớp %1</translation>
    </message>
    <message>
        <source>Edit type of %1</source>
        <translation>Sửa loại hình của %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Dời lớp %1</translation>
    </message>
    <message>
        <source>Edit days of %1</source>
        <translation>Sửa số ngày của %1</translation>
    </message>
    <message>
        <source>Edit sessions per day of %1</source>
        <translation>Sửa số buổi mỗi ngày của %1</translation>
    </message>
    <message>
        <source>Edit sessions of %1</source>
        <translation>Sửa số buổi của %1</translation>
    </message>
    <message>
        <source>Edit nights of %1</source>
        <translation>Sửa số đêm của %1</translation>
    </message>
    <message>
        <source>Edit place of %1</source>
        <translation>Sửa loại địa bàn của %1</translation>
    </message>
    <message>
        <source>Edit locality of %1</source>
        <translation>Sửa địa phương của %1</translation>
    </message>
    <message>
        <source>Edit venue of %1</source>
        <translation>Sửa địa điểm của %1</translation>
    </message>
    <message>
        <source>Edit priority of %1</source>
        <translation>Sửa ưu tiên của %1</translation>
    </message>
    <message>
        <source>Edit kind of trainees of %1</source>
        <translation>Sửa nhóm học viên của %1</translation>
    </message>
    <message>
        <source>Edit trainees of %1</source>
        <translation>Sửa số học viên của %1</translation>
    </message>
    <message>
        <source>Edit lodged trainees of %1</source>
        <translation>Sửa số học viên nghỉ của %1</translation>
    </message>
    <message>
        <source>Edit topic title of %1</source>
        <translation>Sửa tên chuyên đề của %1</translation>
    </message>
    <message>
        <source>Edit topic sessions of %1</source>
        <translation>Sửa số buổi chuyên đề của %1</translation>
    </message>
    <message>
        <source>Edit topic lecturer of %1</source>
        <translation>Sửa báo cáo viên chuyên đề của %1</translation>
    </message>
    <message>
        <source>Edit topic department of %1</source>
        <translation>Sửa sở, ngành của chuyên đề ở %1</translation>
    </message>
    <message>
        <source>Edit topic day of %1</source>
        <translation>Sửa ngày của chuyên đề ở %1</translation>
    </message>
    <message>
        <source>Edit topic content of %1</source>
        <translation>Sửa nội dung chuyên đề của %1</translation>
    </message>
    <message>
        <source>Edit staying lecturer of %1</source>
        <translation>Sửa báo cáo viên lưu trú của %1</translation>
    </message>
    <message>
        <source>Edit stay days of %1</source>
        <translation>Sửa số ngày lưu trú của %1</translation>
    </message>
    <message>
        <source>Edit stay nights of %1</source>
        <translation>Sửa số đêm lưu trú của %1</translation>
    </message>
    <message>
        <source>Edit trips of %1</source>
        <translation>Sửa số lượt đi lại của %1</translation>
    </message>
    <message>
        <source>Edit line of %1</source>
        <translation>Sửa dòng áp dụng của %1</translation>
    </message>
    <message>
        <source>Edit rate of %1</source>
        <translation>Sửa đơn giá của %1</translation>
    </message>
    <message>
        <source>Edit quantity of %1</source>
        <translation>Sửa số lượng của %1</translation>
    </message>
    <message>
        <source>Edit label of %1</source>
        <translation>Sửa tên gọi của %1</translation>
    </message>
    <message>
        <source>Edit reason of %1</source>
        <translation>Sửa lý do của %1</translation>
    </message>
    <message>
        <source>Edit title of the plan</source>
        <translation>Sửa tên kế hoạch</translation>
    </message>
    <message>
        <source>Edit year of the plan</source>
        <translation>Sửa năm kế hoạch</translation>
    </message>
    <message>
        <source>Edit province of the plan</source>
        <translation>Sửa tỉnh, thành phố của kế hoạch</translation>
    </message>
    <message>
        <source>Edit ceiling of the plan</source>
        <translation>Sửa trần kinh phí</translation>
    </message>
    <message>
        <source>Edit rounding of the plan</source>
        <translation>Sửa cách làm tròn</translation>
    </message>
    <message>
        <source>Edit the state&apos;s share of the plan</source>
        <translation>Sửa tỷ lệ NSNN hỗ trợ</translation>
    </message>
    <message>
        <source>Edit basis of the plan</source>
        <translation>Sửa căn cứ của kế hoạch</translation>
    </message>
    <message>
        <source>This row is not there any more.</source>
        <translation>Dòng này không còn nữa.</translation>
    </message>
    <message>
        <source>Edit topic objective of %1</source>
        <translation>Sửa mục tiêu chuyên đề của %1</translation>
    </message>
    <message>
        <source>Edit topic method of %1</source>
        <translation>Sửa phương pháp chuyên đề của %1</translation>
    </message>
    <message>
        <source>Edit practice sessions of %1</source>
        <translation>Sửa số buổi thực hành của %1</translation>
    </message>
    <message>
        <source>Edit topic materials of %1</source>
        <translation>Sửa tài liệu chuyên đề của %1</translation>
    </message>
    <message>
        <source>Edit districts of %1</source>
        <translation>Sửa các huyện của %1</translation>
    </message>
    <message>
        <source>The clipboard has %1 rows; from here on there are %2.</source>
        <translation>Bộ nhớ tạm có %1 dòng, từ đây trở xuống chỉ có %2 dòng.</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once.</source>
        <translation>Mỗi lần dán được nhiều nhất %1 dòng.</translation>
    </message>
    <message>
        <source>“%1” is not pasted into row %2: %3</source>
        <translation>Không dán được “%1” vào dòng %2: %3</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>A rate above its cap</source>
        <translation>Mức chi vượt mức trần</translation>
    </message>
    <message>
        <source>A norm whose figure is not known</source>
        <translation>Định mức chưa biết số</translation>
    </message>
    <message>
        <source>No norm in force</source>
        <translation>Không có định mức còn hiệu lực</translation>
    </message>
    <message>
        <source>No rate given</source>
        <translation>Chưa có mức chi</translation>
    </message>
    <message>
        <source>A rate or quantity without reason</source>
        <translation>Mức chi hoặc số lượng không có lý do</translation>
    </message>
    <message>
        <source>A lecturer needed twice on a day</source>
        <translation>Báo cáo viên trùng lịch</translation>
    </message>
    <message>
        <source>A type without a department</source>
        <translation>Loại hình chưa có cơ quan phụ trách</translation>
    </message>
    <message>
        <source>State funding above the ceiling</source>
        <translation>Ngân sách nhà nước vượt trần kinh phí</translation>
    </message>
    <message>
        <source>A class without trainees or topics</source>
        <translation>Lớp không có học viên, ngày hoặc chuyên đề</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Không ghi được %1 (%2).</translation>
    </message>
</context>
<context>
    <name>fit</name>
    <message>
        <source>Class dropped (%1 managers)</source>
        <translation>Bỏ lớp (%1 cán bộ)</translation>
    </message>
    <message>
        <source>%1 days instead of %2</source>
        <translation>Còn %1 ngày, thay vì %2</translation>
    </message>
    <message>
        <source>%1 managers instead of %2</source>
        <translation>Còn %1 cán bộ, thay vì %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Không chi: %1</translation>
    </message>
    <message>
        <source>Rates at %1 of today&apos;s</source>
        <translation>Mức chi còn %1 so với hiện nay</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Ưu tiên %1</translation>
    </message>
    <message>
        <source>the plan is above its ceiling</source>
        <translation>kế hoạch vượt trần</translation>
    </message>
    <message>
        <source>%1 is above its ceiling</source>
        <translation>%1 vượt trần</translation>
    </message>
    <message>
        <source>the ceiling of the plan, %1 đồng</source>
        <translation>trần của kế hoạch là %1 đồng</translation>
    </message>
    <message>
        <source>the ceiling of %1, %2 đồng</source>
        <translation>trần của %1 là %2 đồng</translation>
    </message>
    <message>
        <source>no class is dropped</source>
        <translation>không bỏ lớp nào</translation>
    </message>
    <message>
        <source>at least one class for %1 stays</source>
        <translation>loại hình %1 còn ít nhất một lớp</translation>
    </message>
    <message>
        <source>at least one class for the district %1 stays</source>
        <translation>địa bàn %1 còn ít nhất một lớp</translation>
    </message>
    <message>
        <source>classes for areas of special hardship stay</source>
        <translation>giữ các lớp cho địa bàn đặc biệt khó khăn</translation>
    </message>
    <message>
        <source>class %1 stays as it is</source>
        <translation>giữ nguyên lớp %1</translation>
    </message>
    <message>
        <source>at most %1 fewer managers in all</source>
        <translation>tổng số cán bộ giảm không quá %1</translation>
    </message>
    <message>
        <source>This cannot all be kept: %1.</source>
        <translation>Không thể đồng thời bảo đảm: %1.</translation>
    </message>
    <message>
        <source>With the rest, at least %1 đồng of the state&apos;s money are needed.</source>
        <translation>Với các điều kiện còn lại, ngân sách nhà nước phải có ít nhất %1 đồng.</translation>
    </message>
    <message>
        <source>Proven: no other choice keeps more training.</source>
        <translation>Đã chứng minh là tối ưu: không phương án nào giữ được nhiều đào tạo hơn.</translation>
    </message>
    <message>
        <source>Time was over: another choice might keep up to %1 % more training.</source>
        <translation>Hết thời gian: có thể còn phương án giữ thêm được tối đa %1 % đào tạo.</translation>
    </message>
    <message>
        <source>The solver “cbc” is not installed (package coinor-cbc).</source>
        <translation>Chưa cài bộ giải “cbc” (gói coinor-cbc).</translation>
    </message>
    <message>
        <source>The solver “cbc” has failed (%1).</source>
        <translation>Bộ giải “cbc” gặp lỗi (%1).</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>no district</source>
        <translation>chưa ghi huyện</translation>
    </message>
</context>
<context>
    <name>norms</name>
    <message>
        <source>State share of meals and lodging</source>
        <translation>Tỷ lệ ngân sách hỗ trợ tiền ăn, nghỉ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>%1 of %2 sessions planned, %3 of them practice</source>
        <translation>đã xếp %1/%2 buổi, trong đó %3 buổi thực hành</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Chưa có cơ quan phụ trách</translation>
    </message>
    <message>
        <source>a topic that was removed</source>
        <translation>chuyên đề đã xóa</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>chờ chấp nhận</translation>
    </message>
    <message>
        <source>returned, to be mended</source>
        <translation>bị trả lại, chờ sửa</translation>
    </message>
    <message>
        <source>to be submitted</source>
        <translation>chờ trình</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Drafting</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã trình</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Edited again: back to drafting</source>
        <translation>Sửa lại: trở về đang soạn</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ý kiến</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến hết %2</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>phối hợp</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>cùng %1</translation>
    </message>
    <message>
        <source>of this plan</source>
        <translation>của kế hoạch này</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Liên minh HTX</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Tài chính</translation>
    </message>
    <message>
        <source>People&apos;s Committee</source>
        <translation>Ủy ban nhân dân</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>Tết</source>
        <translation>Tết</translation>
    </message>
    <message>
        <source>Day off in lieu</source>
        <translation>Nghỉ bù</translation>
    </message>
    <message>
        <source>Day off, worked on another day</source>
        <translation>Nghỉ hoán đổi</translation>
    </message>
    <message>
        <source>Working Saturday</source>
        <translation>Thứ Bảy làm bù</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Agricultural</source>
        <translation>Nông nghiệp</translation>
    </message>
    <message>
        <source>Not agricultural</source>
        <translation>Phi nông nghiệp</translation>
    </message>
</context>
<context>
    <name>taphuan::AppraisalImport</name>
    <message>
        <source>Reading the workbook</source>
        <translation>Đang đọc bảng tính</translation>
    </message>
    <message>
        <source>%1: “%2” is no line of the plan.</source>
        <translation>%1: “%2” không phải là dòng của kế hoạch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) as they were</source>
        <translation>
            <numerusform>%Ln dòng giữ nguyên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) absent</source>
        <translation>
            <numerusform>%Ln dòng không có trong bảng tính</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook is still being read.</source>
        <translation>Bảng tính còn đang được đọc.</translation>
    </message>
    <message>
        <source>Take over the appraisal of version %1 from %2</source>
        <translation>Nhận số thẩm định phiên bản %1 từ %2</translation>
    </message>
</context>
<context>
    <name>taphuan::AppraisalModel</name>
    <message>
        <source>Item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>How computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Mức chi</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>taphuan::ChoiceModel</name>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
</context>
<context>
    <name>taphuan::ClassForm</name>
    <message>
        <source>%1/%2 sessions</source>
        <translation>%1/%2 buổi</translation>
    </message>
</context>
<context>
    <name>taphuan::ComparisonModel</name>
    <message>
        <source>Item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>How computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
</context>
<context>
    <name>taphuan::CooperativeRegister</name>
    <message numerus="yes">
        <source>Edit %Ln cooperatives: %1</source>
        <translation>
            <numerusform>Sửa %Ln hợp tác xã: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>Sửa %1: %2</translation>
    </message>
    <message>
        <source>Another cooperative of the register has this tax code.</source>
        <translation>Một hợp tác xã khác trong danh sách đã có mã số thuế này.</translation>
    </message>
    <message>
        <source>Two cooperatives would have the same tax code.</source>
        <translation>Sẽ có hai hợp tác xã trùng mã số thuế.</translation>
    </message>
    <message>
        <source>New cooperative</source>
        <translation>Hợp tác xã mới</translation>
    </message>
    <message>
        <source>Add a cooperative</source>
        <translation>Thêm hợp tác xã</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln cooperative(s)</source>
        <translation>
            <numerusform>Xóa %Ln hợp tác xã</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not pasted into %2 of %3: %4</source>
        <translation>Không dán được “%1” vào %2 của %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln cooperative(s)</source>
        <translation>
            <numerusform>Dán vào %Ln hợp tác xã</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::CurriculumRegister</name>
    <message>
        <source>%1 topics, %2 sessions</source>
        <translation>%1 chuyên đề, %2 buổi</translation>
    </message>
    <message>
        <source>New curriculum</source>
        <translation>Khung chương trình mới</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Chuyên đề mới</translation>
    </message>
    <message>
        <source>Add a curriculum</source>
        <translation>Thêm khung chương trình</translation>
    </message>
    <message>
        <source>Begin a new version of curriculum “%1”</source>
        <translation>Lập phiên bản mới của khung “%1”</translation>
    </message>
    <message>
        <source>Rename curriculum “%1”</source>
        <translation>Đổi tên khung “%1”</translation>
    </message>
    <message>
        <source>Classes use this curriculum (%1); it cannot be removed.</source>
        <translation>Có lớp đang dùng khung này (%1), không xóa được.</translation>
    </message>
    <message>
        <source>Remove curriculum “%1”</source>
        <translation>Xóa khung “%1”</translation>
    </message>
    <message>
        <source>Classes use this version: begin a new one, then edit that.</source>
        <translation>Có lớp đang dùng phiên bản này: hãy lập phiên bản mới rồi sửa.</translation>
    </message>
    <message>
        <source>Add a topic to curriculum “%1”</source>
        <translation>Thêm chuyên đề vào khung “%1”</translation>
    </message>
    <message>
        <source>curriculum “%1”</source>
        <translation>khung “%1”</translation>
    </message>
    <message>
        <source>Remove a topic from curriculum “%1”</source>
        <translation>Xóa chuyên đề khỏi khung “%1”</translation>
    </message>
    <message>
        <source>Move a topic of curriculum “%1”</source>
        <translation>Chuyển chỗ chuyên đề của khung “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Take %n class(es) to %1 of curriculum “%2”</source>
        <translation>
            <numerusform>Đưa %n lớp sang %1 của khung chương trình “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::DataFile</name>
    <message>
        <source>For reading and writing</source>
        <translation>Để đọc và ghi</translation>
    </message>
    <message>
        <source>For reading only: there is no room left on the disk</source>
        <translation>Chỉ đọc: ổ đĩa hết chỗ trống</translation>
    </message>
    <message>
        <source>For reading only: you may not write this file or into its folder</source>
        <translation>Chỉ đọc: bạn không có quyền ghi tệp này hoặc thư mục chứa nó</translation>
    </message>
    <message>
        <source>%1, the newest</source>
        <translation>%1, mới nhất</translation>
    </message>
    <message>
        <source>%1; this program writes %2</source>
        <translation>%1; chương trình này ghi %2</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore a backup.</source>
        <translation>Hãy giữ một bản chép của tệp rồi khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The file is whole. Checked %1.</source>
        <translation>Tệp nguyên vẹn. Kiểm tra lúc %1.</translation>
    </message>
</context>
<context>
    <name>taphuan::DocumentDesk</name>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>A line each; {can_cu}: those of the plan.</source>
        <translation>Mỗi dòng một căn cứ; {can_cu}: của kế hoạch.</translation>
    </message>
    <message>
        <source>A line each paragraph; one that begins with # is a heading.</source>
        <translation>Mỗi đoạn một dòng; đoạn bắt đầu bằng # là đề mục.</translation>
    </message>
    <message>
        <source>A line each.</source>
        <translation>Mỗi nơi một dòng.</translation>
    </message>
    <message>
        <source>A line each; what follows an empty line is the name.</source>
        <translation>Mỗi dòng một chức danh; sau một dòng trống là họ tên.</translation>
    </message>
    <message>
        <source>Edit the wording of “%1”</source>
        <translation>Sửa mẫu “%1”</translation>
    </message>
    <message>
        <source>Take the shipped wording of “%1”</source>
        <translation>Dùng lại mẫu có sẵn “%1”</translation>
    </message>
</context>
<context>
    <name>taphuan::EffectModel</name>
    <message>
        <source>over the cap</source>
        <translation>vượt mức trần</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>taphuan::EstimateModel</name>
    <message>
        <source>Item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Mức trần</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>State</source>
        <translation>NSNN</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>HTX đóng góp</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>taphuan::ExceptionList</name>
    <message>
        <source>An exception needs a reason and the document that allows it.</source>
        <translation>Ngoại lệ phải có lý do và văn bản cho phép.</translation>
    </message>
    <message>
        <source>Record an exception</source>
        <translation>Ghi nhận ngoại lệ</translation>
    </message>
    <message>
        <source>Edit an exception</source>
        <translation>Sửa ngoại lệ</translation>
    </message>
    <message>
        <source>Remove an exception</source>
        <translation>Xóa ngoại lệ</translation>
    </message>
</context>
<context>
    <name>taphuan::FindingModel</name>
    <message>
        <source>Exception: %1</source>
        <translation>Ngoại lệ: %1</translation>
    </message>
</context>
<context>
    <name>taphuan::FitForm</name>
    <message>
        <source>Cut to keep the ceiling</source>
        <translation>Cắt giảm cho vừa trần kinh phí</translation>
    </message>
    <message>
        <source>Give a ceiling first.</source>
        <translation>Hãy cho trần kinh phí trước.</translation>
    </message>
    <message>
        <source>A number cannot be read; it is marked red.</source>
        <translation>Có số chưa đọc được, ô có viền đỏ.</translation>
    </message>
    <message>
        <source>Looking for the best cuts</source>
        <translation>Đang tìm phương án cắt giảm tốt nhất</translation>
    </message>
    <message>
        <source>No answer was found in time. Allow more measures or set fewer conditions.</source>
        <translation>Chưa tìm được phương án trong thời gian cho phép. Hãy cho phép thêm biện pháp hoặc bớt điều kiện.</translation>
    </message>
    <message numerus="yes">
        <source>Fit %n class(es) to the ceiling</source>
        <translation>
            <numerusform>Cắt giảm %n lớp cho vừa trần kinh phí</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation>Kế hoạch hiện nay</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>Hãy đặt tên cho phương án.</translation>
    </message>
    <message>
        <source>Keep scenario %1</source>
        <translation>Lưu phương án %1</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>Xóa phương án %1</translation>
    </message>
    <message>
        <source>In part it costs the state %1 đồng, %2 above the ceiling.</source>
        <translation>Chấp nhận một phần: ngân sách nhà nước %1 đồng, vượt trần %2.</translation>
    </message>
    <message>
        <source>In part it costs the state %1 đồng.</source>
        <translation>Chấp nhận một phần: ngân sách nhà nước %1 đồng.</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile; look for the cuts again.</source>
        <translation>Kế hoạch đã thay đổi trong lúc tìm; hãy tìm phương án cắt giảm lại.</translation>
    </message>
</context>
<context>
    <name>taphuan::ImportRowModel</name>
    <message numerus="yes">
        <source>%Ln manager(s)</source>
        <translation>
            <numerusform>%Ln cán bộ quản lý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::LecturerChooser</name>
    <message>
        <source>responsible</source>
        <translation>phụ trách</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>phối hợp</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Liên minh HTX</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>chưa ghi đơn vị</translation>
    </message>
    <message>
        <source>not responsible</source>
        <translation>không phụ trách</translation>
    </message>
    <message>
        <source>speciality not named</source>
        <translation>chưa ghi chuyên môn</translation>
    </message>
    <message>
        <source>another speciality</source>
        <translation>chuyên môn khác</translation>
    </message>
    <message>
        <source>%1 · %2 · from %3, %4 sessions</source>
        <translation>%1 · %2 · từ %3, %4 buổi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>rảnh</translation>
    </message>
    <message>
        <source>absent %1</source>
        <translation>vắng %1</translation>
    </message>
    <message>
        <source>in %1 on %2</source>
        <translation>dạy %1 ngày %2</translation>
    </message>
    <message>
        <source>perhaps in %1 on %2</source>
        <translation>có thể dạy %1 ngày %2</translation>
    </message>
</context>
<context>
    <name>taphuan::LecturerRegister</name>
    <message>
        <source>Edit lecturer %1</source>
        <translation>Sửa báo cáo viên %1</translation>
    </message>
    <message>
        <source>Edit specialities of %1</source>
        <translation>Sửa chuyên môn của %1</translation>
    </message>
    <message>
        <source>%1 is named in %2; name somebody else there first.</source>
        <translation>%1 đang được ghi trong %2; hãy ghi người khác ở đó trước.</translation>
    </message>
    <message>
        <source>Remove lecturer %1</source>
        <translation>Xóa báo cáo viên %1</translation>
    </message>
    <message>
        <source>Add absence of %1</source>
        <translation>Thêm thời gian vắng của %1</translation>
    </message>
    <message>
        <source>Edit absence of %1</source>
        <translation>Sửa thời gian vắng của %1</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>Remove absence of %1</source>
        <translation>Xóa thời gian vắng của %1</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>vắng mặt: %1</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 buổi</translation>
    </message>
    <message>
        <source>stays %1 days, %2 nights</source>
        <translation>lưu trú %1 ngày, %2 đêm</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Fee (đồng)</source>
        <translation>Thù lao (đồng)</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Trùng lịch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lecturer(s)</source>
        <translation>
            <numerusform>Sửa %Ln báo cáo viên</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not possible for %2: %3</source>
        <translation>“%1” không dùng được cho %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lecturer(s)</source>
        <translation>
            <numerusform>Xóa %Ln báo cáo viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lecturer %1</source>
        <translation>Thêm báo cáo viên %1</translation>
    </message>
</context>
<context>
    <name>taphuan::NewestVersion</name>
    <message>
        <source>to be appraised</source>
        <translation>cần thẩm định</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>cần phê duyệt</translation>
    </message>
    <message>
        <source>returned, to be mended and submitted again</source>
        <translation>bị trả lại, cần sửa rồi trình lại</translation>
    </message>
</context>
<context>
    <name>taphuan::NextYearForm</name>
    <message>
        <source>off %1</source>
        <translation>tránh %1</translation>
    </message>
    <message>
        <source>%1 is responsible</source>
        <translation>%1 phụ trách</translation>
    </message>
    <message>
        <source>The total stays as it is.</source>
        <translation>Tổng kinh phí giữ nguyên.</translation>
    </message>
    <message>
        <source>The total by %1 đồng.</source>
        <translation>Tổng kinh phí %1 đồng.</translation>
    </message>
    <message>
        <source>The holidays of that year are not known yet.</source>
        <translation>Chưa có dữ liệu ngày nghỉ của năm đó.</translation>
    </message>
    <message>
        <source>Working out next year</source>
        <translation>Đang lập năm sau</translation>
    </message>
    <message>
        <source>Making next year&apos;s plan</source>
        <translation>Đang tạo kế hoạch năm sau</translation>
    </message>
</context>
<context>
    <name>taphuan::NormListModel</name>
    <message>
        <source>not checked</source>
        <translation>chưa đối chiếu</translation>
    </message>
</context>
<context>
    <name>taphuan::NormPage</name>
    <message>
        <source>Shipped norms stay as they are; add the province&apos;s own.</source>
        <translation>Định mức có sẵn được giữ nguyên; hãy thêm định mức của tỉnh.</translation>
    </message>
    <message>
        <source>A norm needs what it prices and a document.</source>
        <translation>Định mức phải có nội dung áp dụng và văn bản.</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation>Không đọc được mức.</translation>
    </message>
    <message>
        <source>Add a norm of %1</source>
        <translation>Thêm định mức theo %1</translation>
    </message>
    <message>
        <source>Edit a norm of %1</source>
        <translation>Sửa định mức theo %1</translation>
    </message>
    <message>
        <source>Remove a norm</source>
        <translation>Xóa định mức</translation>
    </message>
    <message>
        <source>Import norms</source>
        <translation>Nhập định mức</translation>
    </message>
    <message>
        <source>No figure of the plan changes.</source>
        <translation>Không con số nào của kế hoạch thay đổi.</translation>
    </message>
    <message>
        <source>Classes that change: %1; the total stays.</source>
        <translation>Số lớp thay đổi: %1; tổng kinh phí giữ nguyên.</translation>
    </message>
    <message>
        <source>Classes that change: %1; the total by %2 đồng.</source>
        <translation>Số lớp thay đổi: %1; tổng kinh phí %2 đồng.</translation>
    </message>
    <message>
        <source>Shipped documents stay as they are; add the province&apos;s own.</source>
        <translation>Văn bản có sẵn được giữ nguyên; hãy thêm văn bản của tỉnh.</translation>
    </message>
    <message>
        <source>A document needs a number.</source>
        <translation>Văn bản phải có số hiệu.</translation>
    </message>
    <message>
        <source>Edit the document %1</source>
        <translation>Sửa văn bản %1</translation>
    </message>
    <message>
        <source>Add the document %1</source>
        <translation>Thêm văn bản %1</translation>
    </message>
    <message>
        <source>Norms of the province or the plan&apos;s legal basis name this document.</source>
        <translation>Định mức của tỉnh hoặc căn cứ của kế hoạch đang dùng văn bản này.</translation>
    </message>
    <message>
        <source>Remove the document %1</source>
        <translation>Bỏ văn bản %1</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Bảng không có hàng nào.</translation>
    </message>
</context>
<context>
    <name>taphuan::PlanBackups</name>
    <message>
        <source>No backup was made: %1</source>
        <translation>Không tạo được bản sao lưu: %1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Khôi phục bản sao lưu %1</translation>
    </message>
    <message>
        <source>Backing the plan up</source>
        <translation>Đang sao lưu kế hoạch</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Đang đọc bản sao lưu</translation>
    </message>
    <message>
        <source>The plan was changed while the backup was being read: nothing was restored. Restore it again.</source>
        <translation>Kế hoạch đã được sửa trong khi đọc bản sao lưu nên chưa khôi phục gì. Hãy khôi phục lại.</translation>
    </message>
</context>
<context>
    <name>taphuan::PlanCalendar</name>
    <message>
        <source>without a locality</source>
        <translation>chưa ghi địa bàn</translation>
    </message>
    <message>
        <source>without a lecturer</source>
        <translation>chưa có báo cáo viên</translation>
    </message>
</context>
<context>
    <name>taphuan::PlanSettings</name>
    <message>
        <source>An agency needs a name.</source>
        <translation>Cơ quan phải có tên.</translation>
    </message>
    <message>
        <source>Add agency %1</source>
        <translation>Thêm cơ quan %1</translation>
    </message>
    <message>
        <source>Edit agency %1</source>
        <translation>Sửa cơ quan %1</translation>
    </message>
    <message>
        <source>Lecturers, topics or types still name this agency, so it stays.</source>
        <translation>Vẫn còn báo cáo viên, chuyên đề hoặc loại hình gắn với cơ quan này nên chưa xóa được.</translation>
    </message>
    <message>
        <source>Remove agency %1</source>
        <translation>Xóa cơ quan %1</translation>
    </message>
    <message>
        <source>Agency %1 as shipped</source>
        <translation>Đưa cơ quan %1 về như có sẵn</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Hãy chọn cơ quan.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Đây không phải là ngày.</translation>
    </message>
    <message>
        <source>Edit who answers for %1</source>
        <translation>Sửa phân công phụ trách %1</translation>
    </message>
    <message>
        <source>Responsibility as shipped</source>
        <translation>Đưa phân công về như có sẵn</translation>
    </message>
    <message>
        <source>Edit cost item %1</source>
        <translation>Sửa khoản chi %1</translation>
    </message>
    <message>
        <source>Cost item as shipped</source>
        <translation>Đưa khoản chi về như có sẵn</translation>
    </message>
    <message>
        <source>The day is not a day of the plan&apos;s year.</source>
        <translation>Ngày này không thuộc năm của kế hoạch.</translation>
    </message>
    <message>
        <source>A holiday needs a name and a kind.</source>
        <translation>Ngày nghỉ phải có tên và loại.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Edit a holiday</source>
        <translation>Sửa ngày nghỉ</translation>
    </message>
    <message>
        <source>Remove a holiday</source>
        <translation>Xóa ngày nghỉ</translation>
    </message>
    <message>
        <source>Holiday as shipped</source>
        <translation>Đưa ngày nghỉ về như có sẵn</translation>
    </message>
    <message>
        <source>A venue needs a name.</source>
        <translation>Địa điểm phải có tên.</translation>
    </message>
    <message>
        <source>Add venue %1</source>
        <translation>Thêm địa điểm %1</translation>
    </message>
    <message>
        <source>Add the venues of classes</source>
        <translation>Thêm địa điểm của các lớp</translation>
    </message>
    <message>
        <source>Edit a venue</source>
        <translation>Sửa địa điểm</translation>
    </message>
    <message>
        <source>Remove a venue</source>
        <translation>Xóa địa điểm</translation>
    </message>
    <message>
        <source>Edit the name of a rank</source>
        <translation>Sửa tên chức danh</translation>
    </message>
    <message>
        <source>The venue %1 is in the list already.</source>
        <translation>Địa điểm %1 đã có trong danh sách.</translation>
    </message>
    <message>
        <source>The venue %1 in %2 is in the list already.</source>
        <translation>Địa điểm %1 ở %2 đã có trong danh sách.</translation>
    </message>
    <message>
        <source>A type needs a name.</source>
        <translation>Loại hình phải có tên.</translation>
    </message>
    <message>
        <source>Add type %1</source>
        <translation>Thêm loại hình %1</translation>
    </message>
    <message>
        <source>Edit type %1</source>
        <translation>Sửa loại hình %1</translation>
    </message>
    <message>
        <source>Classes, cooperatives, curricula, lecturers or responsibilities name this type.</source>
        <translation>Đang có lớp, hợp tác xã, khung chương trình, báo cáo viên hoặc phân công thuộc loại hình này.</translation>
    </message>
    <message>
        <source>Remove type %1</source>
        <translation>Bỏ loại hình %1</translation>
    </message>
    <message>
        <source>Take type %1 back</source>
        <translation>Đưa loại hình %1 về như có sẵn</translation>
    </message>
    <message>
        <source>Paste venues</source>
        <translation>Dán địa điểm</translation>
    </message>
</context>
<context>
    <name>taphuan::PlanStatus</name>
    <message>
        <source>%1 over</source>
        <translation>vượt %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
</context>
<context>
    <name>taphuan::Programme</name>
    <message>
        <source>Take curriculum “%1” into %2</source>
        <translation>Lấy khung chương trình “%1” vào %2</translation>
    </message>
    <message>
        <source>Take %1 to %2 of curriculum “%3”</source>
        <translation>Chuyển %1 sang %2 của khung chương trình “%3”</translation>
    </message>
    <message>
        <source>Keep the topics of %1 as %2 of curriculum “%3”</source>
        <translation>Lưu chuyên đề của %1 thành %2 của khung chương trình “%3”</translation>
    </message>
    <message>
        <source>The agency you act for does not take this step of the review.</source>
        <translation>Cơ quan mà bạn thay mặt không thực hiện bước này.</translation>
    </message>
    <message>
        <source>The content does not stand where this step leads on from.</source>
        <translation>Nội dung chưa ở bước để làm việc này.</translation>
    </message>
    <message>
        <source>There are no topics to submit yet.</source>
        <translation>Chưa có chuyên đề nào để trình.</translation>
    </message>
    <message>
        <source>Say why: the others will read it.</source>
        <translation>Hãy nêu lý do để các bên cùng biết.</translation>
    </message>
    <message>
        <source>Submit the content of %1</source>
        <translation>Trình nội dung %1</translation>
    </message>
    <message>
        <source>Accept the content of %1</source>
        <translation>Chấp nhận nội dung %1</translation>
    </message>
    <message>
        <source>Return the content of %1</source>
        <translation>Trả lại nội dung %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Góp ý %1</translation>
    </message>
    <message>
        <source>not submitted yet</source>
        <translation>chưa trình</translation>
    </message>
    <message>
        <source>there are no topics yet</source>
        <translation>chưa có chuyên đề</translation>
    </message>
    <message>
        <source>%1 of %2 sessions have a topic</source>
        <translation>mới có chuyên đề cho %1 trong %2 buổi</translation>
    </message>
    <message numerus="yes">
        <source>Accept the content of %n class(es)</source>
        <translation>
            <numerusform>Chấp nhận nội dung %n lớp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit the content of %n class(es)</source>
        <translation>
            <numerusform>Trình nội dung %n lớp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::ProgrammeMatrix</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 buổi trong %2</translation>
    </message>
    <message>
        <source>taught twice</source>
        <translation>dạy trùng</translation>
    </message>
    <message>
        <source>Topics: %1; taught twice: %2; missing: %3</source>
        <translation>%1 chuyên đề; trùng: %2; thiếu: %3</translation>
    </message>
    <message>
        <source>%1: in a curriculum of the type, and not taught</source>
        <translation>%1: có trong khung chương trình của loại hình mà chưa lớp nào dạy</translation>
    </message>
    <message>
        <source>%1: not taught</source>
        <translation>%1: không dạy</translation>
    </message>
    <message>
        <source>the same people would hear it twice</source>
        <translation>cùng một nhóm người phải nghe hai lần</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Practice sessions</source>
        <translation>Số buổi thực hành</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>trùng</translation>
    </message>
</context>
<context>
    <name>taphuan::RegisterImport</name>
    <message>
        <source>(table)</source>
        <translation>(bảng)</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– không có –</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation>Đang so với danh sách hiện có</translation>
    </message>
    <message>
        <source>This is no row of a sheet.</source>
        <translation>Trang tính không có dòng này.</translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>Danh sách đang được đọc.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln cooperative(s) from %1</source>
        <translation>
            <numerusform>Nhập %Ln hợp tác xã từ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>dấu chấm phẩy ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>dấu phẩy ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>dấu tab</translation>
    </message>
    <message>
        <source>converted where recognised</source>
        <translation>chuyển chỗ nhận ra</translation>
    </message>
    <message>
        <source>left as it stands</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>converted everywhere</source>
        <translation>chuyển tất cả</translation>
    </message>
</context>
<context>
    <name>taphuan::RepriceModel</name>
    <message>
        <source>Item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Rate and text</source>
        <translation>Mức chi và văn bản</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
</context>
<context>
    <name>taphuan::Repricing</name>
    <message>
        <source>The plan before the last change of its norms</source>
        <translation>Kế hoạch trước lần sửa định mức gần nhất</translation>
    </message>
    <message>
        <source>Comparing the norms</source>
        <translation>Đang so sánh định mức</translation>
    </message>
    <message>
        <source>Lines: %1; before %2, after %3 (%4)</source>
        <translation>Số dòng: %1; trước %2, sau %3 (%4)</translation>
    </message>
    <message>
        <source>Say why lines keep a rate that the norm does not give.</source>
        <translation>Hãy nêu lý do các dòng giữ mức chi khác định mức.</translation>
    </message>
    <message>
        <source>Re-price the plan</source>
        <translation>Tính lại theo định mức mới</translation>
    </message>
</context>
<context>
    <name>taphuan::Session</name>
    <message>
        <source>Only %1 may change this; you act for %2.</source>
        <translation>Chỉ %1 được sửa chỗ này; bạn đang làm việc cho %2.</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>Chưa mở kế hoạch nào.</translation>
    </message>
    <message>
        <source>The plan is open for reading only, so nothing can be changed.</source>
        <translation>Kế hoạch đang mở chỉ để đọc nên không sửa được.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Your edit was not made; the plan is shown as it is now.</source>
        <translation>Có người khác vừa sửa chỗ này. Thao tác của bạn chưa được ghi; kế hoạch hiện đúng như đang lưu.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>This class is not there any more.</source>
        <translation>Lớp này không còn nữa.</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 lớp</translation>
    </message>
    <message>
        <source>Add class %1</source>
        <translation>Thêm lớp %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Nhân bản %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>Add trainees to %1</source>
        <translation>Thêm nhóm học viên vào %1</translation>
    </message>
    <message>
        <source>Remove trainees from %1</source>
        <translation>Bỏ nhóm học viên khỏi %1</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Chuyên đề mới</translation>
    </message>
    <message>
        <source>Add topic to %1</source>
        <translation>Thêm chuyên đề vào %1</translation>
    </message>
    <message>
        <source>Remove topic from %1</source>
        <translation>Bỏ chuyên đề khỏi %1</translation>
    </message>
    <message>
        <source>Move topic of %1</source>
        <translation>Đổi thứ tự chuyên đề của %1</translation>
    </message>
    <message>
        <source>Add stay to %1</source>
        <translation>Thêm lưu trú vào %1</translation>
    </message>
    <message>
        <source>Remove stay from %1</source>
        <translation>Bỏ lưu trú khỏi %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>%1 is a plan in JSON: import it into a plan file.</source>
        <translation>%1 là kế hoạch dạng JSON: hãy nhập vào một tệp kế hoạch.</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Đang ghi sổ dự toán</translation>
    </message>
    <message>
        <source>Use cap for %1</source>
        <translation>Lấy mức trần cho %1</translation>
    </message>
    <message>
        <source>No cap is known for this line.</source>
        <translation>Dòng này chưa biết mức trần.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Dòng này không còn nữa.</translation>
    </message>
    <message>
        <source>This line is a default of the plan; edit it on the overview page.</source>
        <translation>Dòng này là mặc định của kế hoạch; sửa ở trang Tổng quan.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Khai giảng</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loại địa bàn</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>State</source>
        <translation>NSNN</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>HTX đóng góp</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Không ghi được tệp.</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>Đã ghi xong tệp.</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Đang ghi văn bản</translation>
    </message>
    <message>
        <source>Version %1 stays as it was submitted; go back to the draft to change something.</source>
        <translation>Phiên bản %1 giữ nguyên như khi trình; hãy về bản đang soạn để sửa.</translation>
    </message>
    <message>
        <source>Only the cooperative alliance submits the plan; you act for %1.</source>
        <translation>Chỉ Liên minh HTX trình kế hoạch; bạn đang làm việc với tư cách %1.</translation>
    </message>
    <message>
        <source>This program computes version %1 otherwise than it was submitted.</source>
        <translation>Chương trình này tính phiên bản %1 khác với khi trình.</translation>
    </message>
    <message>
        <source>It was submitted with %1 đồng, by program %2.</source>
        <translation>Khi trình là %1 đồng, tính bằng chương trình bản %2.</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Dán vào %1</translation>
    </message>
    <message>
        <source>“%1” is not pasted into %2: %3</source>
        <translation>Không dán được “%1” vào %2: %3</translation>
    </message>
    <message>
        <source>The calendar was written.</source>
        <translation>Đã ghi lịch.</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>Chưa ghi được lịch.</translation>
    </message>
    <message>
        <source>Such a step is taken in one&apos;s own name: this one was taken for %1, and you act for %2.</source>
        <translation>Cơ quan nào tự thực hiện bước của cơ quan đó: bước này là của %1, còn bạn đang làm việc cho %2.</translation>
    </message>
    <message>
        <source>%1 is a plan and is not replaced; choose another name.</source>
        <translation>%1 là tệp kế hoạch nên không bị ghi đè; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Paste topics into %1</source>
        <translation>Dán chuyên đề vào %1</translation>
    </message>
    <message>
        <source>Paste trainees into %1</source>
        <translation>Dán học viên vào %1</translation>
    </message>
    <message>
        <source>The plan is being submitted: change it when that is done, or stop it.</source>
        <translation>Kế hoạch đang được trình: hãy sửa sau khi trình xong, hoặc dừng việc trình.</translation>
    </message>
</context>
<context>
    <name>taphuan::TrainingNeeds</name>
    <message>
        <source>This must be a number from 1 to %1.</source>
        <translation>Phải là một số từ 1 đến %1.</translation>
    </message>
    <message>
        <source>No class is chosen.</source>
        <translation>Chưa chọn lớp nào.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln class(es) from the need</source>
        <translation>
            <numerusform>Lập %Ln lớp theo nhu cầu</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or district</source>
        <translation>Loại hình hoặc huyện</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Số HTX</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Đã xếp lớp</translation>
    </message>
    <message>
        <source>Still to train</source>
        <translation>Còn phải tập huấn</translation>
    </message>
</context>
<context>
    <name>taphuan::VersionAppraisal</name>
    <message>
        <source>For reading only: %1 appraises and %2 approves.</source>
        <translation>Chỉ xem: %1 thẩm định, %2 phê duyệt.</translation>
    </message>
    <message>
        <source>%1 of %2 classes gone through</source>
        <translation>Đã xem xét %1/%2 lớp</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s) without a reason</source>
        <translation>
            <numerusform>%n khoản cắt giảm chưa có lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>Above the cap of %1</source>
        <translation>Vượt mức trần %1</translation>
    </message>
    <message>
        <source>The version was returned; Finance can reopen it.</source>
        <translation>Phiên bản đã bị trả lại; Sở Tài chính có thể mở lại.</translation>
    </message>
    <message>
        <source>The appraisal has ended; Finance can reopen it.</source>
        <translation>Đã thẩm định xong; Sở Tài chính có thể mở lại.</translation>
    </message>
    <message>
        <source>The version was approved; changes take a new version.</source>
        <translation>Phiên bản đã được phê duyệt; muốn sửa phải trình phiên bản mới.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Phê duyệt %1</translation>
    </message>
    <message>
        <source>Appraise %1</source>
        <translation>Thẩm định %1</translation>
    </message>
    <message>
        <source>Take back the cut of %1</source>
        <translation>Bỏ cắt giảm %1</translation>
    </message>
    <message>
        <source>Go through %1</source>
        <translation>Xem xét %1</translation>
    </message>
    <message>
        <source>Go through the classes shown</source>
        <translation>Xem xét các lớp đang hiện</translation>
    </message>
    <message>
        <source>Return version %1</source>
        <translation>Trả lại phiên bản %1</translation>
    </message>
    <message>
        <source>End the appraisal of version %1</source>
        <translation>Kết thúc thẩm định phiên bản %1</translation>
    </message>
    <message>
        <source>Approve version %1</source>
        <translation>Phê duyệt phiên bản %1</translation>
    </message>
    <message>
        <source>Reopen version %1</source>
        <translation>Mở lại phiên bản %1</translation>
    </message>
    <message>
        <source>Say why: the others will read it.</source>
        <translation>Hãy nêu lý do để các cơ quan khác đọc.</translation>
    </message>
    <message>
        <source>The version is still being read.</source>
        <translation>Phiên bản đang được đọc.</translation>
    </message>
    <message>
        <source>%1 is approved with %2 đồng, but Finance appraised it with %3: set what is approved anew.</source>
        <translation>%1 được phê duyệt %2 đồng, trong khi Sở Tài chính thẩm định %3: hãy nhập lại mức phê duyệt.</translation>
    </message>
    <message>
        <source>Finance has not appraised the version yet.</source>
        <translation>Sở Tài chính chưa thẩm định phiên bản này.</translation>
    </message>
</context>
<context>
    <name>taphuan::VersionComparison</name>
    <message>
        <source>The draft as it is now</source>
        <translation>Bản đang soạn hiện nay</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Đang so sánh</translation>
    </message>
    <message>
        <source>The differences of the lines add up to %1: that of the totals.</source>
        <translation>Tổng chênh lệch các dòng là %1, đúng bằng chênh lệch tổng.</translation>
    </message>
    <message>
        <source>The differences of the lines add up to %1, not to that of the totals.</source>
        <translation>Tổng chênh lệch các dòng là %1, không bằng chênh lệch tổng.</translation>
    </message>
</context>
<context>
    <name>taphuan::VersionList</name>
    <message numerus="yes">
        <source>%n error(s) stand in the way: mend them, or record an exception with its reason and document.</source>
        <translation>
            <numerusform>Còn %n lỗi cản việc trình: hãy sửa, hoặc ghi nhận ngoại lệ kèm lý do và văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người trình</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>State budget</source>
        <translation>Ngân sách nhà nước</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Nothing is different since version %1.</source>
        <translation>Không có gì khác so với phiên bản %1.</translation>
    </message>
    <message>
        <source>Submitting the plan</source>
        <translation>Đang trình kế hoạch</translation>
    </message>
    <message>
        <source>Submit the plan</source>
        <translation>Trình kế hoạch</translation>
    </message>
    <message>
        <source>Opening the version</source>
        <translation>Đang mở phiên bản</translation>
    </message>
</context>
<context>
    <name>taphuan::WhyForm</name>
    <message>
        <source>Why %1 đồng?</source>
        <translation>Vì sao %1 đồng?</translation>
    </message>
</context>
<context>
    <name>taphuan::WhyModel</name>
    <message numerus="yes">
        <source>%Ln norm(s) for other ranks, places or groups</source>
        <translation>
            <numerusform>%Ln mức khác: chức danh, địa bàn…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taphuan::WorkbookForm</name>
    <message>
        <source>The whole plan</source>
        <translation>Cả kế hoạch</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Bản hiện tại</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Phiên bản %1 ngày %2</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>There is no display for the window; taphuan --help lists the commands, which need none.</source>
        <translation>Không có màn hình để mở cửa sổ; taphuan --help liệt kê các lệnh không cần màn hình.</translation>
    </message>
    <message>
        <source>Usage: taphuan [--lang vi|en] COMMAND ARGUMENTS</source>
        <translation>Cách dùng: taphuan [--lang vi|en] LỆNH THAM_SỐ</translation>
    </message>
    <message>
        <source>open the window, on FILE if given</source>
        <translation>mở cửa sổ, với tệp FILE nếu có</translation>
    </message>
    <message>
        <source>FILE is a .taphuan plan or a plan in JSON.</source>
        <translation>FILE là tệp kế hoạch .taphuan hoặc kế hoạch dạng JSON.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Không hiểu “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>“%1” takes other arguments.</source>
        <translation>Tham số của lệnh “%1” không đúng.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Không đủ bộ nhớ.</translation>
    </message>
    <message>
        <source>%1 is a plan and is not replaced by a workbook.</source>
        <translation>%1 là một kế hoạch, không thể thay bằng sổ dự toán.</translation>
    </message>
    <message>
        <source>%1 Near to it: %2.</source>
        <translation>%1 Gần giống: %2.</translation>
    </message>
    <message>
        <source>The plan has no class “%1”.</source>
        <translation>Kế hoạch không có lớp “%1”.</translation>
    </message>
    <message>
        <source>There is no cost item “%1”.</source>
        <translation>Không có khoản chi “%1”.</translation>
    </message>
    <message>
        <source>make a new plan file from JSON; never overwrites</source>
        <translation>tạo tệp kế hoạch mới từ JSON; không ghi đè</translation>
    </message>
    <message>
        <source>write the plan as JSON on standard output</source>
        <translation>ghi kế hoạch dạng JSON ra đầu ra chuẩn</translation>
    </message>
    <message>
        <source>the estimate as a table, or as JSON</source>
        <translation>dự toán dạng bảng hoặc JSON</translation>
    </message>
    <message>
        <source>how each line of a cost item came about</source>
        <translation>mỗi dòng của một khoản chi được tính thế nào</translation>
    </message>
    <message>
        <source>Standard output cannot be written (%1).</source>
        <translation>Không ghi được ra đầu ra chuẩn (%1).</translation>
    </message>
    <message>
        <source>Cost item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Mức trần</translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>sessions: %1</source>
        <translation>%1 buổi</translation>
    </message>
    <message>
        <source>trainees: %1</source>
        <translation>%1 học viên</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Cộng %1</translation>
    </message>
    <message>
        <source>state %1; own %2</source>
        <translation>NSNN %1; HTX %2</translation>
    </message>
    <message>
        <source>Cooperative type</source>
        <translation>Loại hình HTX</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>NSNN</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>HTX đóng góp</translation>
    </message>
    <message>
        <source>Ceiling of the state funding</source>
        <translation>Trần kinh phí NSNN</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>Vượt trần kinh phí</translation>
    </message>
    <message>
        <source>Left below the ceiling</source>
        <translation>Còn dưới trần kinh phí</translation>
    </message>
    <message>
        <source>State budget</source>
        <translation>Ngân sách nhà nước</translation>
    </message>
    <message>
        <source>Cooperatives&apos; own funds</source>
        <translation>HTX đóng góp</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>Bằng chữ: %1.</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>Kiểm tra: %1.</translation>
    </message>
    <message>
        <source>* not checked against the original text; ! an error, see “check”</source>
        <translation>* chưa đối chiếu văn bản gốc; ! có lỗi, xem lệnh “check”</translation>
    </message>
    <message>
        <source>%1, entered in the plan</source>
        <translation>%1, nhập trong kế hoạch</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, theo %2</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>%1: state %2 đồng, own %3 đồng</source>
        <translation>%1: NSNN %2 đồng, HTX đóng góp %3 đồng</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 đồng</source>
        <translation>%1 × %2 = %3 đồng</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>Vượt mức trần</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>The class has no line of this cost item.</source>
        <translation>Lớp không có dòng nào của khoản chi này.</translation>
    </message>
    <message>
        <source>managers to train by type and district, and how many classes train</source>
        <translation>số cán bộ cần tập huấn theo loại hình và huyện, và số đã xếp lớp</translation>
    </message>
    <message>
        <source>The plan has no register of cooperatives.</source>
        <translation>Kế hoạch chưa có danh sách hợp tác xã.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>HTX</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Đã xếp lớp</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Chưa có lớp</translation>
    </message>
    <message>
        <source>%1 is a plan and is not replaced by a calendar.</source>
        <translation>%1 là tệp kế hoạch nên không bị ghi đè bằng lịch.</translation>
    </message>
    <message>
        <source>write the classes for the calendars of other programs</source>
        <translation>ghi các lớp cho chương trình lịch khác (iCalendar)</translation>
    </message>
    <message>
        <source>take a list of cooperatives (.xlsx, .csv) into a plan</source>
        <translation>nhập danh sách hợp tác xã (.xlsx, .csv) vào kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more problem(s).</source>
        <translation>
            <numerusform>%1: còn %n lỗi khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cooperatives from %1</source>
        <translation>Nhập hợp tác xã từ %1</translation>
    </message>
    <message>
        <source>%1 was changed by another program at the same time.</source>
        <translation>%1 vừa được một chương trình khác thay đổi.</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; as they were: %3.</source>
        <translation>Mới: %1; thay đổi: %2; như cũ: %3.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1” cần %2.</translation>
    </message>
    <message>
        <source>write the programme of a department&apos;s classes as PDF</source>
        <translation>ghi chương trình các lớp của một cơ quan thành PDF</translation>
    </message>
    <message>
        <source>There is no agency “%1”.</source>
        <translation>Không có cơ quan “%1”.</translation>
    </message>
    <message>
        <source>%1 is a plan and is not replaced by a document.</source>
        <translation>%1 là tệp kế hoạch, không bị thay bằng văn bản.</translation>
    </message>
    <message>
        <source>The plan has no class for which %1 is responsible.</source>
        <translation>Kế hoạch không có lớp nào do %1 phụ trách.</translation>
    </message>
    <message>
        <source>the findings; status 1 where an error stands without an exception</source>
        <translation>các phát hiện; mã kết thúc 1 nếu còn lỗi chưa được ghi nhận ngoại lệ</translation>
    </message>
    <message>
        <source>Recorded exception: %1 (%2).</source>
        <translation>Đã ghi nhận ngoại lệ: %1 (%2).</translation>
    </message>
    <message>
        <source>keep the plan with its estimate as its next version</source>
        <translation>trình: lưu kế hoạch cùng dự toán thành phiên bản tiếp theo</translation>
    </message>
    <message>
        <source>the versions that were submitted</source>
        <translation>các phiên bản đã trình</translation>
    </message>
    <message>
        <source>in what two versions differ; “draft” is the plan as it stands</source>
        <translation>hai phiên bản khác nhau ở đâu; “draft” là bản đang soạn</translation>
    </message>
    <message>
        <source>The plan is not submitted while an error stands without a recorded exception.</source>
        <translation>Chưa trình được kế hoạch khi còn lỗi chưa được ghi nhận ngoại lệ.</translation>
    </message>
    <message>
        <source>Nothing is different since version %1.</source>
        <translation>Không có gì khác so với phiên bản %1.</translation>
    </message>
    <message>
        <source>Submit version %1</source>
        <translation>Trình phiên bản %1</translation>
    </message>
    <message>
        <source>Version %1 is submitted: %2 classes, %3 đồng.</source>
        <translation>Đã trình phiên bản %1: %2 lớp, %3 đồng.</translation>
    </message>
    <message>
        <source>There is no version “%1”.</source>
        <translation>Không có phiên bản “%1”.</translation>
    </message>
    <message>
        <source>cuts with which the state&apos;s money keeps a ceiling</source>
        <translation>phương án cắt giảm để ngân sách nhà nước vừa trần</translation>
    </message>
    <message>
        <source>Cut to keep the ceiling</source>
        <translation>Cắt giảm cho vừa trần kinh phí</translation>
    </message>
    <message>
        <source>There is no type of cooperatives “%1”.</source>
        <translation>Không có loại hình hợp tác xã “%1”.</translation>
    </message>
    <message>
        <source>The plan has no ceiling: give one with --ceiling.</source>
        <translation>Kế hoạch chưa có trần kinh phí: hãy cho bằng --ceiling.</translation>
    </message>
    <message>
        <source>No answer was found in time; give more with --seconds.</source>
        <translation>Chưa tìm được phương án trong thời gian cho phép; hãy cho thêm bằng --seconds.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>What is cut</source>
        <translation>Nội dung cắt giảm</translation>
    </message>
    <message>
        <source>Saving (đồng)</source>
        <translation>Tiết kiệm (đồng)</translation>
    </message>
    <message>
        <source>Nothing has to be cut.</source>
        <translation>Không phải cắt giảm gì.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>State funding (đồng)</source>
        <translation>Ngân sách nhà nước (đồng)</translation>
    </message>
    <message>
        <source>Training by priority</source>
        <translation>Đào tạo theo ưu tiên</translation>
    </message>
    <message>
        <source>Take over the appraisal of version %1 from %2</source>
        <translation>Nhận số thẩm định phiên bản %1 từ %2</translation>
    </message>
    <message>
        <source>Nothing was taken over from %1.</source>
        <translation>Chưa nhận gì từ %1.</translation>
    </message>
    <message>
        <source>%1 has faults.</source>
        <translation>%1 có lỗi.</translation>
    </message>
    <message>
        <source>write the workbook, or sheets of it</source>
        <translation>ghi bảng tính, hoặc một số trang của nó</translation>
    </message>
    <message>
        <source>what a workbook that Finance sent back says</source>
        <translation>đọc bảng tính mà Sở Tài chính gửi lại</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Không có trang “%1”.</translation>
    </message>
    <message>
        <source>write the submission letter, or the plan, as a document</source>
        <translation>ghi tờ trình hoặc kế hoạch thành văn bản</translation>
    </message>
    <message>
        <source>The kind is to-trinh or ke-hoach.</source>
        <translation>Loại văn bản là to-trinh hoặc ke-hoach.</translation>
    </message>
    <message>
        <source>A document is written to a file that ends in .odt or .pdf.</source>
        <translation>Văn bản được ghi vào tệp có đuôi .odt hoặc .pdf.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1” cần một giá trị.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>the plan&apos;s heading</source>
        <translation>thông tin chung</translation>
    </message>
    <message>
        <source>lecturers</source>
        <translation>báo cáo viên</translation>
    </message>
    <message>
        <source>absences of lecturers</source>
        <translation>ngày vắng của báo cáo viên</translation>
    </message>
    <message>
        <source>venues</source>
        <translation>địa điểm</translation>
    </message>
    <message>
        <source>default cost items</source>
        <translation>khoản chi mặc định</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>định mức</translation>
    </message>
    <message>
        <source>curricula</source>
        <translation>khung chương trình</translation>
    </message>
    <message>
        <source>topics of curricula</source>
        <translation>chuyên đề của khung chương trình</translation>
    </message>
    <message>
        <source>register of cooperatives</source>
        <translation>danh sách hợp tác xã</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>cooperative types</source>
        <translation>loại hình HTX</translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation>phân công phụ trách</translation>
    </message>
    <message>
        <source>settings of cost items</source>
        <translation>thiết lập khoản chi</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>ngoại lệ</translation>
    </message>
    <message>
        <source>decisions of the appraisal</source>
        <translation>số liệu thẩm định</translation>
    </message>
    <message>
        <source>steps of the appraisal</source>
        <translation>các bước thẩm định</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>phương án</translation>
    </message>
    <message>
        <source>wording of documents</source>
        <translation>câu chữ văn bản</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>thông số lớp</translation>
    </message>
    <message>
        <source>trainees</source>
        <translation>học viên</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>chuyên đề</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>lưu trú của báo cáo viên</translation>
    </message>
    <message>
        <source>cost items of the class</source>
        <translation>khoản chi của lớp</translation>
    </message>
    <message>
        <source>review</source>
        <translation>rà soát nội dung</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Có thay đổi: %1.</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>Hai phiên bản giống nhau.</translation>
    </message>
    <message>
        <source>Sum of the differences</source>
        <translation>Cộng các chênh lệch</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (lớp mới)</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (đã bỏ)</translation>
    </message>
    <message>
        <source>No version has been submitted yet.</source>
        <translation>Chưa trình phiên bản nào.</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>đã trình</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>trả lại</translation>
    </message>
    <message>
        <source>appraised</source>
        <translation>đã thẩm định</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã phê duyệt</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>bản đang soạn</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>The figures of version %1 were computed by another version of the program and cannot be written as a workbook.</source>
        <translation>Số liệu của phiên bản %1 do một phiên bản khác của chương trình tính, không ghi lại thành bảng tính được.</translation>
    </message>
    <message>
        <source>Reading the version</source>
        <translation>Đang đọc phiên bản</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã trình</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Đã thẩm định</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã phê duyệt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>none is in force</source>
        <translation>không có định mức nào đang có hiệu lực</translation>
    </message>
    <message>
        <source>Norm of the rate</source>
        <translation>Định mức của đơn giá</translation>
    </message>
    <message>
        <source>there is none for this cost item</source>
        <translation>khoản chi này không có định mức</translation>
    </message>
    <message>
        <source>Central cap</source>
        <translation>Mức trần trung ương</translation>
    </message>
    <message>
        <source>Norm of the state&apos;s share</source>
        <translation>Tỷ lệ ngân sách nhà nước hỗ trợ</translation>
    </message>
    <message>
        <source>The rate is %1 above the cap of %2, %3 đồng in all (%4).</source>
        <translation>Đơn giá vượt %1 so với mức trần %2, cả dòng vượt %3 đồng (%4).</translation>
    </message>
    <message>
        <source>The norm in force has no known figure (%1): enter the rate.</source>
        <translation>Định mức đang có hiệu lực chưa biết mức (%1): hãy nhập đơn giá.</translation>
    </message>
    <message>
        <source>No norm is in force on the first day of the class: enter the rate.</source>
        <translation>Không có định mức nào có hiệu lực vào ngày khai giảng: hãy nhập đơn giá.</translation>
    </message>
    <message>
        <source>Only a cap is in force (%1): enter the rate.</source>
        <translation>Chỉ có mức trần đang có hiệu lực (%1): hãy nhập đơn giá.</translation>
    </message>
    <message>
        <source>There is no norm for this cost item: enter the rate.</source>
        <translation>Khoản chi này không có định mức: hãy nhập đơn giá.</translation>
    </message>
    <message>
        <source>No cap is known with which the rate could be compared.</source>
        <translation>Chưa biết mức trần để so sánh đơn giá.</translation>
    </message>
    <message>
        <source>The figure was not checked against the original text (%1).</source>
        <translation>Mức này chưa đối chiếu văn bản gốc (%1).</translation>
    </message>
    <message>
        <source>The norm changes while the class is held; that of the first day is used.</source>
        <translation>Định mức thay đổi trong thời gian mở lớp; áp dụng mức của ngày khai giảng.</translation>
    </message>
    <message>
        <source>A rate or quantity other than the computed one needs a reason.</source>
        <translation>Đơn giá hoặc số lượng khác mức tính được thì phải nêu lý do.</translation>
    </message>
    <message>
        <source>trainees</source>
        <translation>học viên</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày học</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>chuyên đề</translation>
    </message>
    <message>
        <source>The class is empty.</source>
        <translation>Lớp còn trống.</translation>
    </message>
    <message>
        <source>The class lacks: %1.</source>
        <translation>Lớp còn thiếu: %1.</translation>
    </message>
    <message>
        <source>Class days on a weekend: %1.</source>
        <translation>Ngày học rơi vào cuối tuần: %1.</translation>
    </message>
    <message>
        <source>Class days on a public holiday (%1): %2.</source>
        <translation>Ngày học trùng ngày nghỉ lễ (%1): %2.</translation>
    </message>
    <message>
        <source>No department is responsible for the type “%1” on the first day of the class.</source>
        <translation>Vào ngày khai giảng không có sở, ngành nào phụ trách loại hình “%1”.</translation>
    </message>
    <message>
        <source>Class days outside the plan&apos;s year %1: %2.</source>
        <translation>Ngày học nằm ngoài năm kế hoạch %1: %2.</translation>
    </message>
    <message>
        <source>The topics take %1 sessions, the class has %2.</source>
        <translation>Các chuyên đề cộng lại %1 buổi, lớp có %2 buổi.</translation>
    </message>
    <message>
        <source>The topic “%1” has no lecturer.</source>
        <translation>Chuyên đề “%1” chưa có báo cáo viên.</translation>
    </message>
    <message>
        <source>Both classes are held at %1 on %2.</source>
        <translation>Hai lớp cùng mở tại %1, ngày %2.</translation>
    </message>
    <message>
        <source>%1 is needed in both classes on %2.</source>
        <translation>%1 phải có mặt ở cả hai lớp, ngày %2.</translation>
    </message>
    <message>
        <source>%1 may be needed in both classes on %2.</source>
        <translation>%1 có thể phải có mặt ở cả hai lớp, ngày %2.</translation>
    </message>
    <message>
        <source>%1 comes from %2, which is not responsible for this type of cooperative.</source>
        <translation>%1 thuộc %2, không phải đơn vị phụ trách loại hình HTX này.</translation>
    </message>
    <message>
        <source>The topic “%1” is given by %2, which is not responsible for this type of cooperative.</source>
        <translation>Chuyên đề “%1” giao cho %2, không phải đơn vị phụ trách loại hình HTX này.</translation>
    </message>
    <message>
        <source>%1 stays for the class but teaches none of its topics.</source>
        <translation>%1 có lưu trú cho lớp nhưng không dạy chuyên đề nào.</translation>
    </message>
    <message>
        <source>%1 stays longer (%2) than the class takes (%3 days).</source>
        <translation>%1 lưu trú (%2) lâu hơn thời gian mở lớp (%3 ngày).</translation>
    </message>
    <message>
        <source>%1 is used but does not stand in the basis of the plan.</source>
        <translation>%1 được áp dụng nhưng chưa có trong căn cứ của kế hoạch.</translation>
    </message>
    <message>
        <source>The state funding is %1 đồng above the ceiling of %2 đồng.</source>
        <translation>Kinh phí ngân sách nhà nước vượt %1 đồng so với trần %2 đồng.</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Cả kế hoạch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln cảnh báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln lưu ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Local price</source>
        <translation>Giá địa phương</translation>
    </message>
    <message>
        <source>%1 above the cap of %2, %3 đồng in all</source>
        <translation>Vượt %1 so với mức trần %2, cả dòng vượt %3 đồng</translation>
    </message>
    <message>
        <source>The state budget pays %1, by %2</source>
        <translation>Ngân sách nhà nước chi %1, theo %2</translation>
    </message>
    <message>
        <source>The state budget pays %1, as the plan says</source>
        <translation>Ngân sách nhà nước chi %1, theo tỷ lệ của kế hoạch</translation>
    </message>
    <message>
        <source>The state budget pays %1</source>
        <translation>Ngân sách nhà nước chi %1</translation>
    </message>
    <message>
        <source>in force only from %1</source>
        <translation>đến %1 mới có hiệu lực</translation>
    </message>
    <message>
        <source>no longer in force since %1</source>
        <translation>hết hiệu lực từ %1</translation>
    </message>
    <message>
        <source>only for the rank: %1</source>
        <translation>chỉ áp dụng cho chức danh: %1</translation>
    </message>
    <message>
        <source>only for places of the kind: %1</source>
        <translation>chỉ áp dụng cho địa bàn: %1</translation>
    </message>
    <message>
        <source>only for: %1</source>
        <translation>chỉ áp dụng cho: %1</translation>
    </message>
    <message>
        <source>only in the province of %1</source>
        <translation>chỉ áp dụng tại %1</translation>
    </message>
    <message>
        <source>only a cap, not the rate to be paid</source>
        <translation>chỉ là mức trần, không phải mức chi</translation>
    </message>
    <message>
        <source>a province&apos;s figure, not a central cap</source>
        <translation>mức của địa phương, không phải mức trần trung ương</translation>
    </message>
    <message>
        <source>the figure of %1 goes before it</source>
        <translation>mức của %1 được ưu tiên</translation>
    </message>
    <message>
        <source>a province&apos;s figure goes before it</source>
        <translation>mức của địa phương được ưu tiên</translation>
    </message>
    <message>
        <source>the chosen one says more exactly for whom and where</source>
        <translation>định mức được chọn quy định cụ thể hơn về đối tượng, địa bàn</translation>
    </message>
    <message>
        <source>older than the chosen text, which is in force from %1</source>
        <translation>cũ hơn văn bản được chọn, có hiệu lực từ %1</translation>
    </message>
    <message>
        <source>older than the chosen text</source>
        <translation>cũ hơn văn bản được chọn</translation>
    </message>
    <message>
        <source>as good as the chosen one, but its id %1 comes later</source>
        <translation>ngang với định mức được chọn nhưng mã %1 đứng sau</translation>
    </message>
    <message>
        <source>figure not known</source>
        <translation>chưa biết mức</translation>
    </message>
    <message>
        <source>in force without a time limit</source>
        <translation>hiệu lực không thời hạn</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>hiệu lực từ %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>hiệu lực đến hết %1</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>hiệu lực từ %1 đến hết %2</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>mức chi</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>mức trần</translation>
    </message>
    <message>
        <source>central</source>
        <translation>Trung ương</translation>
    </message>
    <message>
        <source>not checked against the original text</source>
        <translation>chưa đối chiếu văn bản gốc</translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation>Không đúng cú pháp JSON.</translation>
    </message>
    <message>
        <source>The text is not encoded in UTF-8.</source>
        <translation>Văn bản không mã hóa bằng UTF-8.</translation>
    </message>
    <message>
        <source>Lists and objects are nested too deeply.</source>
        <translation>Danh sách và đối tượng lồng nhau quá sâu.</translation>
    </message>
    <message>
        <source>This is not a plan of Tập Huấn (“format” must be “taphuan-plan”).</source>
        <translation>Đây không phải kế hoạch của Tập Huấn (“format” phải là “taphuan-plan”).</translation>
    </message>
    <message>
        <source>This version of the format is not known to the program.</source>
        <translation>Chương trình không biết phiên bản này của định dạng.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation>Khóa này không có trong định dạng.</translation>
    </message>
    <message>
        <source>This key stands here twice.</source>
        <translation>Khóa này bị lặp.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Thiếu khóa này.</translation>
    </message>
    <message>
        <source>This is not of the right type.</source>
        <translation>Giá trị không đúng kiểu.</translation>
    </message>
    <message>
        <source>“null” is not allowed here.</source>
        <translation>Không được ghi “null” ở đây.</translation>
    </message>
    <message>
        <source>This must be a whole number, without decimals or exponent.</source>
        <translation>Phải là số nguyên, không có phần thập phân hay số mũ.</translation>
    </message>
    <message>
        <source>At most three digits may follow the decimal sign, and no exponent.</source>
        <translation>Nhiều nhất ba chữ số thập phân, không có số mũ.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar from 1990 to 2100.</source>
        <translation>Đây không phải một ngày có thật từ năm 1990 đến năm 2100.</translation>
    </message>
    <message>
        <source>Control characters are not allowed in texts.</source>
        <translation>Văn bản không được chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Quá dài.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Giá trị ngoài khoảng cho phép.</translation>
    </message>
    <message>
        <source>There is no such rank of lecturers.</source>
        <translation>Không có chức danh báo cáo viên này.</translation>
    </message>
    <message>
        <source>There is no such class of places.</source>
        <translation>Không có loại địa bàn này.</translation>
    </message>
    <message>
        <source>There is no such kind of trainees.</source>
        <translation>Không có nhóm học viên này.</translation>
    </message>
    <message>
        <source>There is no such cooperative type.</source>
        <translation>Không có loại hình HTX này.</translation>
    </message>
    <message>
        <source>There is no such cost item.</source>
        <translation>Không có khoản chi này.</translation>
    </message>
    <message>
        <source>The plan has no such lecturer.</source>
        <translation>Kế hoạch không có báo cáo viên này.</translation>
    </message>
    <message>
        <source>There is no such department.</source>
        <translation>Không có sở, ngành này.</translation>
    </message>
    <message>
        <source>This value is not one of those that are possible here.</source>
        <translation>Giá trị này không nằm trong các giá trị được dùng ở đây.</translation>
    </message>
    <message>
        <source>This code is taken already.</source>
        <translation>Mã này đã có.</translation>
    </message>
    <message>
        <source>The class already has a group of these trainees.</source>
        <translation>Lớp đã có nhóm học viên này.</translation>
    </message>
    <message>
        <source>This cost item is listed twice for the same line.</source>
        <translation>Khoản chi này ghi hai lần cho cùng một dòng.</translation>
    </message>
    <message>
        <source>There cannot be more people lodged than people in the group.</source>
        <translation>Số người nghỉ không được lớn hơn số người của nhóm.</translation>
    </message>
    <message>
        <source>The class has no such day.</source>
        <translation>Lớp không có ngày này.</translation>
    </message>
    <message>
        <source>This cost item has no lines by rank.</source>
        <translation>Khoản chi này không chia dòng theo chức danh.</translation>
    </message>
    <message>
        <source>This cost item has no line for this group of trainees.</source>
        <translation>Khoản chi này không có dòng cho nhóm học viên này.</translation>
    </message>
    <message>
        <source>This cost item has a percent and no quantity.</source>
        <translation>Khoản chi này tính theo tỷ lệ phần trăm, không có số lượng.</translation>
    </message>
    <message>
        <source>A quantity needs the rank or the group of trainees it is for.</source>
        <translation>Nhập số lượng thì phải nêu rõ chức danh hoặc nhóm học viên.</translation>
    </message>
    <message>
        <source>This cost item needs a quantity.</source>
        <translation>Khoản chi này phải có số lượng.</translation>
    </message>
    <message>
        <source>The total would have more than 15 digits.</source>
        <translation>Tổng số tiền vượt quá 15 chữ số.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>Giá trị ở đây phải là %1.</translation>
    </message>
    <message>
        <source>This is too long; at most %1.</source>
        <translation>Quá dài; nhiều nhất %1.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar, written like %1.</source>
        <translation>Đây không phải một ngày có thật, viết theo dạng %1.</translation>
    </message>
    <message>
        <source>This must be one of these: %1.</source>
        <translation>Phải là một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>This must lie within %1.</source>
        <translation>Phải nằm trong khoảng %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>dòng %1, cột %2</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 không tồn tại.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 không phải là tệp.</translation>
    </message>
    <message>
        <source>There is no permission to use %1.</source>
        <translation>Không có quyền dùng %1.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing can be changed.</source>
        <translation>%1 đang mở chỉ để đọc nên không sửa được.</translation>
    </message>
    <message>
        <source>%1 is not a plan of Tập Huấn.</source>
        <translation>%1 không phải kế hoạch của Tập Huấn.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tập Huấn.</source>
        <translation>%1 được ghi bằng phiên bản Tập Huấn mới hơn.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 bị hỏng.</translation>
    </message>
    <message>
        <source>%1 is being edited in another window or on another computer.</source>
        <translation>%1 đang được sửa ở cửa sổ khác hoặc máy khác.</translation>
    </message>
    <message>
        <source>%1 is being edited already (%2).</source>
        <translation>%1 đang được sửa ở nơi khác (%2).</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 đã có và không bị ghi đè.</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write %1.</source>
        <translation>Đĩa hết chỗ, không ghi được %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>Không dùng được %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2).</source>
        <translation>Không dùng được %1 (%2).</translation>
    </message>
    <message>
        <source>A text is too long for a workbook: %1.</source>
        <translation>Văn bản quá dài so với ô Excel: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there and try again.</source>
        <translation>%1 đang mở trong chương trình khác; hãy đóng lại rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no permission to write %1.</source>
        <translation>Không có quyền ghi %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Không ghi được %1 (%2).</translation>
    </message>
    <message>
        <source>This is neither an Excel workbook (.xlsx) nor a text with separated values (.csv).</source>
        <translation>Đây không phải tệp Excel (.xlsx), cũng không phải tệp văn bản ngăn cách (.csv).</translation>
    </message>
    <message>
        <source>The file has a password or is an old .xls; save it as .xlsx without a password.</source>
        <translation>Tệp có mật khẩu hoặc là .xls cũ; hãy lưu lại thành .xlsx không có mật khẩu.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Tệp quá lớn.</translation>
    </message>
    <message>
        <source>The workbook holds far more than a list can; it may be made to do harm.</source>
        <translation>Tệp Excel chứa nhiều hơn hẳn một danh sách thông thường; có thể là tệp gây hại.</translation>
    </message>
    <message>
        <source>The workbook has too many parts.</source>
        <translation>Tệp Excel có quá nhiều thành phần.</translation>
    </message>
    <message>
        <source>There are too many cells with content.</source>
        <translation>Có quá nhiều ô có nội dung.</translation>
    </message>
    <message>
        <source>A spreadsheet has no such row or column.</source>
        <translation>Bảng tính không có hàng hoặc cột như vậy.</translation>
    </message>
    <message>
        <source>The workbook is damaged or was not copied whole.</source>
        <translation>Tệp Excel bị hỏng hoặc sao chép chưa trọn vẹn.</translation>
    </message>
    <message>
        <source>This part of the workbook is damaged.</source>
        <translation>Phần này của tệp Excel bị hỏng.</translation>
    </message>
    <message>
        <source>This part of the workbook is missing.</source>
        <translation>Tệp Excel thiếu phần này.</translation>
    </message>
    <message>
        <source>This part of the workbook declares entities, which no spreadsheet program does.</source>
        <translation>Phần này của tệp Excel khai báo thực thể (entity), điều không chương trình bảng tính nào làm.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Có dấu ngoặc kép mở mà không đóng.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found.</source>
        <translation>Không tìm thấy hàng tiêu đề ghi tên các cột.</translation>
    </message>
    <message>
        <source>No column was found for this.</source>
        <translation>Không tìm thấy cột cho mục này.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Đây không phải là số.</translation>
    </message>
    <message>
        <source>This must say yes or no (“x”, “có”, “không”).</source>
        <translation>Ở đây phải ghi có hoặc không (“x”, “có”, “không”).</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Đã dừng đọc tệp.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1.</source>
        <translation>Tệp quá lớn; nhiều nhất %1.</translation>
    </message>
    <message>
        <source>The workbook has too many parts; at most %1.</source>
        <translation>Tệp Excel có quá nhiều thành phần; nhiều nhất %1.</translation>
    </message>
    <message>
        <source>There are too many cells with content; at most %1.</source>
        <translation>Có quá nhiều ô có nội dung; nhiều nhất %1.</translation>
    </message>
    <message>
        <source>There is no such cooperative type; perhaps one of these: %1.</source>
        <translation>Không có loại hình hợp tác xã này; có thể là một trong: %1.</translation>
    </message>
    <message>
        <source>The topic “%1” is taught to the same people in %2 too.</source>
        <translation>Chuyên đề “%1” cũng được dạy cho cùng đối tượng ở lớp %2.</translation>
    </message>
    <message>
        <source>The topic “%1” is taught to the same people in %2 classes, next in %3.</source>
        <translation>Chuyên đề “%1” được dạy cho cùng đối tượng ở %2 lớp, lớp kế tiếp là %3.</translation>
    </message>
    <message>
        <source>%1 is needed but not available on %2.</source>
        <translation>Cần %1 vào ngày %2 nhưng người này bận.</translation>
    </message>
    <message>
        <source>%1 may be needed but is not available on %2.</source>
        <translation>Có thể cần %1 vào ngày %2 nhưng người này bận.</translation>
    </message>
    <message>
        <source>No class trains the %1 managers of the type “%2” in %3.</source>
        <translation>Chưa có lớp nào cho %1 cán bộ quản lý của loại hình “%2” ở %3.</translation>
    </message>
    <message>
        <source>Of the %1 managers of the type “%2” in %3 classes train only %4.</source>
        <translation>Trong %1 cán bộ quản lý của loại hình “%2” ở %3, các lớp mới dự kiến tập huấn %4.</translation>
    </message>
    <message>
        <source>%1 teaches “%2”, but this type of cooperative is none of the specialities.</source>
        <translation>%1 dạy “%2” nhưng loại hình hợp tác xã này không thuộc lĩnh vực chuyên môn đã ghi.</translation>
    </message>
    <message>
        <source>The class begins on %1 and its content is not submitted yet.</source>
        <translation>Lớp khai giảng ngày %1 mà nội dung chưa được trình.</translation>
    </message>
    <message>
        <source>“%1” was taken from version %2 of the curriculum %3; version %4 is the newest.</source>
        <translation>“%1” lấy từ bản %2 của khung chương trình %3; bản mới nhất là bản %4.</translation>
    </message>
    <message>
        <source>%1 holds %2 people, the class has %3.</source>
        <translation>%1 chứa được %2 người, lớp có %3 người.</translation>
    </message>
    <message>
        <source>The first day no longer in force must come after the first day in force.</source>
        <translation>Ngày hết hiệu lực phải sau ngày bắt đầu có hiệu lực.</translation>
    </message>
    <message>
        <source>This topic belongs to a curriculum that is not there.</source>
        <translation>Chuyên đề này thuộc một khung chương trình không có trong kế hoạch.</translation>
    </message>
    <message>
        <source>No curriculum of the plan has this topic.</source>
        <translation>Không khung chương trình nào của kế hoạch có chuyên đề này.</translation>
    </message>
    <message>
        <source>There cannot be more practice than the topic has sessions.</source>
        <translation>Số buổi thực hành không được nhiều hơn số buổi của chuyên đề.</translation>
    </message>
    <message>
        <source>The last day must not come before the first day.</source>
        <translation>Ngày cuối không được trước ngày đầu.</translation>
    </message>
    <message>
        <source>Another department answers for this type at the same time.</source>
        <translation>Cùng thời gian đó đã có sở, ngành khác phụ trách loại hình này.</translation>
    </message>
    <message>
        <source>The plan does not have what the exception is about.</source>
        <translation>Kế hoạch không có đối tượng mà ngoại lệ nói tới.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 bị hỏng (%2).</translation>
    </message>
</context>
</TS>
